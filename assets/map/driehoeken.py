"""Maakt app/ui/netherlands.cpp: de kaart van nederland.json als driehoeken, zodat Sprank haar op elke schaal scherp tekent.
Aanroep, in deze map: python3 driehoeken.py > ../../app/ui/netherlands.cpp
Punten in kilometers ten oosten van 3,25 en ten zuiden van 53,60 graden; plat, met de schaal van 52,2 graden."""
import json,math
K=math.cos(math.radians(52.2))*111.195;LON0,LAT1=3.25,53.60
WEST,OOST,ZUID,NOORD=0.9,10.9,49.6,54.6
proj=lambda p:((p[0]-LON0)*K,(LAT1-p[1])*111.195)

def knip(r):
    """Het stuk van een ring binnen het venster (Sutherland-Hodgman)."""
    for as_,grens,teken in((0,WEST,1),(0,OOST,-1),(1,ZUID,1),(1,NOORD,-1)):
        uit=[]
        for i,b in enumerate(r):
            a=r[i-1];ia=(a[as_]-grens)*teken>=0;ib=(b[as_]-grens)*teken>=0
            if ia!=ib:
                t=(grens-a[as_])/(b[as_]-a[as_]);uit.append((a[0]+(b[0]-a[0])*t,a[1]+(b[1]-a[1])*t))
            if ib: uit.append(tuple(b))
        r=uit
        if not r: return r
    return r

def schoon(r):
    uit=[]
    for p in r:
        if not uit or math.hypot(p[0]-uit[-1][0],p[1]-uit[-1][1])>1e-6: uit.append(p)
    while len(uit)>1 and math.hypot(uit[0][0]-uit[-1][0],uit[0][1]-uit[-1][1])<1e-6: uit.pop()
    return uit

kruis=lambda a,b,c:(b[0]-a[0])*(c[1]-a[1])-(b[1]-a[1])*(c[0]-a[0])
def oren(p):
    """Driehoeken van een ring zonder gaten, als nummers van punten: telkens het beste oor eraf."""
    n=list(range(len(p)))
    if sum(p[i-1][0]*p[i][1]-p[i][0]*p[i-1][1] for i in n)<0: n.reverse()
    uit=[]
    while len(n)>3:
        beste=None
        for i in range(len(n)):
            a,b,c=n[i-1],n[i],n[(i+1)%len(n)];o=kruis(p[a],p[b],p[c])
            if o<=0: continue
            if any(q not in(a,b,c) and p[q] not in(p[a],p[b],p[c]) and kruis(p[a],p[b],p[q])>=0 and kruis(p[b],p[c],p[q])>=0 and kruis(p[c],p[a],p[q])>=0 for q in n): continue
            lang=max(math.dist(p[a],p[b]),math.dist(p[b],p[c]),math.dist(p[c],p[a]))
            mooi=o/(lang*lang)
            if beste is None or mooi>beste[0]: beste=(mooi,i)
        i=beste[1] if beste else min(range(len(n)),key=lambda i:abs(kruis(p[n[i-1]],p[n[i]],p[n[(i+1)%len(n)]])))
        if beste: uit.append((n[i-1],n[i],n[(i+1)%len(n)]))
        del n[i]
    uit.append(tuple(n))
    return uit

class Vorm:
    def __init__(s): s.punten,s.einden,s.driehoeken=[],[],[]
    def ring(s,r,vol=True):
        r=[proj(q) for q in r];r=schoon(r) if vol else r
        if len(r)<3 and vol: return
        b=len(s.punten)
        if vol: s.driehoeken+=[tuple(b+k for k in d) for d in oren(r)]
        s.punten+=r;s.einden.append(len(s.punten))
        if not vol: return
        # De driehoeken beslaan precies de ring.
        opp=abs(sum(r[i-1][0]*r[i][1]-r[i][0]*r[i-1][1] for i in range(len(r))))/2
        som=sum(abs(kruis(*(s.punten[k] for k in d)))/2 for d in s.driehoeken if d[0]>=b)
        assert abs(opp-som)<.01*opp+.01,(opp,som)
    def schrijf(s,naam):
        regels=lambda delen:'\n'.join('    '+', '.join(delen[i:i+10])+',' for i in range(0,len(delen),10))
        print(f'constexpr Point {naam}_points[]{{\n'+regels([f'{{{x:.2f}f, {y:.2f}f}}' for x,y in s.punten])+'\n};')
        print(f'constexpr std::uint16_t {naam}_ends[]{{\n'+regels([str(e) for e in s.einden])+'\n};')
        if s.driehoeken: print(f'constexpr std::uint16_t {naam}_triangles[]{{\n'+regels([', '.join(map(str,d)) for d in s.driehoeken])+'\n};')

D=json.load(open('nederland.json'))
buren,land,meren,rivieren,randmeer=Vorm(),Vorm(),Vorm(),Vorm(),Vorm()
for r in D['buren']: buren.ring(knip(r))
for p in D['land']: land.ring(p[0])
for r in D['meren']: meren.ring(r)
for r in D['rivieren']: rivieren.ring(r,False)
randmeer.ring(D['randmeer'],False)
print('// Made by assets/map/driehoeken.py from assets/map/nederland.json (Natural Earth 1:10m, public domain; inland waters by hand).')
print('#include "ui/netherlands.hpp"\n\nnamespace sprank::ui::netherlands {\n\nnamespace {')
for naam,v in(('neighbour',buren),('land',land),('lake',meren),('river',rivieren),('border_lake',randmeer)): v.schrijf(naam)
print('}  // namespace\n')
for naam,tri in(('neighbour',1),('land',1),('lake',1),('river',0),('border_lake',0)):
    print(f'MapShape const {naam}s{{{naam}_points, {naam}_ends, {naam+"_triangles" if tri else "{}"}}};')
print('\n}  // namespace sprank::ui::netherlands')
