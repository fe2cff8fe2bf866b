-- Begins windows of a given length, unless they are under way.
local limit, period = tonumber(ARGV[2]), tonumber(ARGV[3])
if w.limit ~= limit or w.longest ~= period then
  w.limit, w.shortest, w.longest, w.told = limit, period, period, 1
  w.begin, w.earliest, w.latest, w.used, w.next = now, now + period, now + period, 0, 0
  redis.call('DEL', taken)
  save(true)
end
return 1
