-- What is known of a window. All times are milliseconds of this server's clock; its end lies between two instants,
-- and what is taken between them counts in this window and in the next.
local state, taken, channel = KEYS[1], KEYS[2], ARGV[1]
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local names = {'limit', 'used', 'next', 'begin', 'earliest', 'latest', 'shortest', 'longest', 'told', 'asked', 'members', 'full', 'halt'}
local values = redis.call('HMGET', state, unpack(names))
local w = {}
for i, name in ipairs(names) do
  w[name] = tonumber(values[i] or 0)
end

-- A window that is over is followed by one of which only the length is known.
if w.limit > 0 and now >= w.latest then
  w.members = redis.call('HLEN', taken)
  redis.call('DEL', taken)
  w.full = w.used >= w.limit and 1 or 0
  w.begin, w.used, w.next, w.told, w.asked = now, w.next, 0, 0, 0
  w.earliest = w.earliest == w.latest and now + w.longest or math.max(now, w.earliest + w.shortest)
  w.latest = now + w.longest
end

local function save(changed)
  local fields = {}
  for _, name in ipairs(names) do
    fields[#fields + 1] = name
    fields[#fields + 1] = string.format('%d', w[name])
  end
  redis.call('HSET', state, unpack(fields))
  local life = math.max(60000, 2 * w.longest, w.halt - now + 1000)
  redis.call('PEXPIRE', state, string.format('%d', life))
  redis.call('PEXPIRE', taken, string.format('%d', life))
  if changed then
    redis.call('PUBLISH', channel, '')
  end
end
