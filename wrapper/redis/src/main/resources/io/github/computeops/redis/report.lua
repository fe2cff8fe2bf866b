-- Learns what a response said of the window. A request of an earlier window tells nothing.
local limit, remaining, sent = tonumber(ARGV[2]), tonumber(ARGV[3]), now - ARGV[4]
local earliest, latest, uncounted = now + ARGV[5], now + ARGV[6], tonumber(ARGV[7])
if w.limit > 0 and sent < w.begin then
  return 0
end

local unknown = w.limit == 0
local another = earliest > w.latest or latest < w.earliest
local fresh = unknown or (another and w.told == 1)
local changed = fresh or w.limit ~= limit or (remaining == 0 and w.used < limit)
if fresh then
  -- Responses to requests that were sent before the first response came count too.
  w.begin, w.used = unknown and sent - 10000 or sent, 0
  redis.call('DEL', taken)
end
w.earliest = (unknown or another) and earliest or math.max(w.earliest, earliest)
w.latest = (unknown or another) and latest or math.min(w.latest, latest)
w.shortest, w.longest = math.max(w.shortest, earliest - sent), math.max(w.longest, latest - sent)
w.limit, w.told = limit, 1
w.used = math.max(w.used + uncounted, limit - remaining)
w.next = now < w.earliest and 0 or w.next
save(changed)
return 1
