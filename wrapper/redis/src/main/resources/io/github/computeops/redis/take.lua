-- Gives permits to a client: what it wants of its equal share, and of what the others do not seem to need.
local client, wanted = ARGV[2], tonumber(ARGV[3])
if now < w.halt then
  return {0, 0, w.halt - now, 0}
elseif w.limit == 0 then
  return {-1, 10000, 0, 1}
end

local shares = redis.call('HVALS', taken)
local mine = tonumber(redis.call('HGET', taken, client) or 0)
local came = #shares + (mine == 0 and 1 or 0)
local members = math.max(w.members, came)
local share = math.max(1, math.floor(w.limit / members))
local reserved = (members - came) * share - math.max(0, mine > 0 and share - mine or 0)
for _, others in ipairs(shares) do
  reserved = reserved + math.max(0, share - others)
end

local between = now >= w.earliest
local left = w.limit - math.max(w.used, between and w.next or 0)
-- Shares that nobody has taken become free while the second half of the window passes.
local rest = math.min(1, 2 * (w.latest - now) / math.max(1, w.latest - w.begin))
local free = math.max(left - math.ceil(reserved * rest), math.min(left, share - mine))
local count = math.max(0, math.min(wanted, free))
-- The first two that come tell what the service says. If the last window was used up, only they look for what others
-- leave: nobody else has to ask twice.
local first = count > 0 and w.asked < 2
local again = count == wanted and 0 or w.latest - now
if again > 0 and left > count and (first or w.full == 0) then
  again = math.max(50, math.floor(again / 2))
end

w.used = w.used + count
w.next = w.next + (between and count or 0)
w.asked = w.asked + (first and 1 or 0)
if count > 0 then
  redis.call('HINCRBY', taken, client, count)
end
save(false)
return {count, (between and w.latest or w.earliest) - now, again, first and w.told == 0 and 1 or 0}
