package io.github.computeops.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.computeops.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reading ahead gives what reading one by one gives, item by item and to the same exception, from
 * services with every combination of sizes, totals and faults.
 */
@Timeout(60)
class SameAsOneByOneTest {
  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readingAheadIsReadingOneByOne(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Service service = new Service(seed, random.nextInt(60), 1 + random.nextInt(9));
    List<String> expected = read(service.pages());
    assertEquals(expected, read(service.pages().concurrency(2 + random.nextInt(12))));
  }

  private static List<String> read(PagedIterable<String, Port> pages) {
    List<String> read = new ArrayList<>();
    try {
      pages.forEach(read::add);
    } catch (RuntimeException e) {
      read.add(e.toString());
    }
    return read;
  }

  /** Its response depends on the query alone, and comes when it will. */
  private record Service(long seed, int total, int size) {
    PagedIterable<String, Port> pages() {
      return PagedIterable.byOffset(Port.query(Map.of()), size, this::page, Port::items);
    }

    private Port page(Query query) {
      int offset = Integer.parseInt(query.parameters().getOrDefault("offset", List.of("0")).get(0));
      SplittableRandom chance = new SplittableRandom(seed * 1_000 + offset);
      LockSupport.parkNanos(chance.nextInt(300_000));
      int fault = chance.nextInt(60);
      if (fault == 0) {
        throw new IllegalStateException("no page at " + offset);
      }
      return Port.of(fault == 1 ? Map.of("message", "Busy") : page(offset, fault, chance));
    }

    private Map<String, Object> page(int offset, int fault, SplittableRandom chance) {
      boolean irregular = seed % 3 == 0;
      int length = Math.max(0, Math.min(size, total - offset));
      int given = irregular && length > 0 ? chance.nextInt(length + 1) : length;
      int from = fault == 2 ? 0 : offset;
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("items", LongStream.range(from, from + given).mapToObj(i -> "i" + i).toList());
      if (seed % 5 != 0) {
        page.put("total", fault == 3 ? total + 2 : total);
      }
      if (seed % 7 != 0) {
        page.put("offset", from);
      }
      page.put("count", fault == 4 ? given + 1 : given);
      return page;
    }
  }
}
