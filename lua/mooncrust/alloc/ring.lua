local Ring={} Ring.__index=Ring
function Ring:take(b,al)
  if b>self.size then error("big") end
  local at=math.ceil(self.head/al)*al
  if at%self.size+b>self.size then at=math.ceil(at/self.size)*self.size end
  if at+b-self.tail>self.size then return nil end
  self.head=at+b return at%self.size
end
function Ring:seal(v) if self.head>self.sealed then self.q[#self.q+1]={v,self.head} self.sealed=self.head end end
function Ring:retire(v) while self.q[1] and self.q[1][1]<=v do self.tail=self.q[1][2] table.remove(self.q,1) end if self.tail==self.head then self.head,self.tail,self.sealed=0,0,0 end end
function Ring:oldest() return self.q[1] and self.q[1][1] end
return {new=function(n) return setmetatable({size=n,head=0,tail=0,sealed=0,q={}},Ring) end}
