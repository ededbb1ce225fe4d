"""The pictures of the professions, and their cut-outs.

python3 professions.py [function name ...]   writes content/professions/<slug>/picture.svg and assets/people/<slug>.svg
"""
import os
import re
import sys
import xml.etree.ElementTree as ET
from kit import *

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEER = ('#E9BE83', '#C9965A', '#8A6030')
BLAUW = ('#5AA6EC', '#3D86CC', '#2A66A4')
LEFT_OUT = {'achtergrond', 'context', 'voorgrond', 'lijn', 'vonk', 'tafel'}
MOST_BYTES = 12288
ET.register_namespace('', 'http://www.w3.org/2000/svg')


def document(titel, body, clip='', defs=''):
    """The whole SVG of a scene; `clip` is the path of the torso, on which arms cast their shadow."""
    cl = f'<clipPath id="romp"><path d="{clip}"/></clipPath>' if clip else ''
    return ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 900" width="1200" height="900">\n'
            f'<title>{titel}</title>\n<defs><clipPath id="kader"><rect width="1200" height="900"/></clipPath>{cl}{defs}</defs>\n'
            '<g clip-path="url(#kader)">\n' + '\n'.join(body) + '\n</g>\n</svg>\n')


def cut_out(svg):
    """The same drawing with only the person and the tools: every group named in LEFT_OUT is gone."""
    root = ET.fromstring(svg)

    def prune(e):
        for c in list(e):
            if c.get('id') in LEFT_OUT:
                e.remove(c)
            else:
                prune(c)
    prune(root)
    return ET.tostring(root, encoding='unicode') + '\n'


def save(path, svg):
    """Writes a drawing; says so when it is too large."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(svg)
    size = len(svg.encode())
    if size > MOST_BYTES:
        print(os.path.relpath(path, ROOT), size, 'bytes: TOO LARGE, at most', MOST_BYTES)


def scene(naam, titel, sector, *body, clip='', defs=''):
    """Writes the picture of a profession and its cut-out."""
    svg = document(titel, body, clip, defs)
    save(f'{ROOT}/content/professions/{naam}/picture.svg', svg)
    save(f'{ROOT}/assets/people/{naam}.svg', cut_out(svg))


def elektromonteur():
    sk=4;hb,hs,hl=HUID[sk];hk,hk2=HAAR['zwart']
    JAS='#1F4B66';JAS2='#173A50';HEMD='#FFF3DC';HV='#D8F04A'
    romp='M196 900C190 740 196 600 236 536C262 500 318 480 372 466L488 466C548 480 604 500 628 540C664 606 668 740 664 900Z'
    defs='<g id="a">'+R(0,0,44,92,WIT,7)+R(13,22,18,34,INK2,5)+R(13,22,18,18,'#3FAE6A',5)+'</g>'
    K=[R(724,130,380,636,INK,26,'opacity=".16"'),R(738,112,380,636,'#E9EEF0',26),R(762,136,332,588,STAAL2,14),P('M1118 138L1200 96V764L1118 722Z','#F7F9FA'),P('M1136 150L1200 118V742L1136 706Z',STAAL2)]
    K+=[R(780,y,296,18,STAAL3,4) for y in(230,384,538)]
    K+=[U('a',788+i*48,196) for i in range(6)]+[R(788,350,92,92,WIT,7),R(806,368,30,44,'#2F6FD0',6),C(856,380,10,ZON)]+[U('a',884+i*48,350) for i in range(4)]+[U('a',788+i*48,504) for i in range(3)]
    K+=[L('M812 288V312Q812 326 826 326H900Q914 326 914 340V350M860 288V306Q860 314 868 314H950Q962 314 962 330V350M812 442V470Q812 480 822 480H850Q860 480 860 492V504M812 596V664M860 596V664','#2F6FD0',9),
        L('M1052 288V350M908 442V478Q908 488 918 488H1046Q1056 488 1056 500V664','#8A5A34',9),L('M956 442V462Q956 470 964 470H1020Q1030 470 1030 482V664','#3FAE6A',9),R(784,662,290,46,'#B7C8D1',8),
        f'<path d="M806 685H1060" stroke="{STAAL3}" stroke-width="14" stroke-linecap="round" stroke-dasharray="0 30"/>']
    K+=[L('M810 424V406a12 12 0 0 1 24 0V424',STAAL3,7),R(800,418,44,36,'#E8412F',8),C(822,436,5,INK),L('M650-10V84',INK2,8),C(650,142,24,WIT),P('M620 78H680L712 136H588Z',INK2)]
    lijn=G('lijn',L('M-20 846H640Q668 846 688 826L892 622Q904 610 904 594V560',VONK,20),L('M904 566V530',INK,24),L('M904 532V516',ZON,10))
    ha=C(-34,-128,50,hk)+C(-58,-150,20,hk2)+P('M-84 14C-100-60-70-122 0-120C66-120 96-66 82 0C70 40-70 48-84 14Z',hk)+C(-62,-70,34,hk)+C(-80,-26,28,hk)+C(70,-60,28,hk)
    hv=P('M-76 6C-86-50-62-106 2-108C60-108 84-66 78-14C66-22 58-44 50-60C20-40-30-46-46-58C-58-40-62-20-76 6Z',hk)+C(-52,-84,20,hk)+C(-18,-100,22,hk)+C(20,-100,22,hk)+C(54,-80,20,hk)+L('M-30-88q20-14 44-8',hk2,6)
    p=[nek(430,376,sk,w=72),P('M352 470L430 566L508 470L540 480L520 900H340L322 480Z',HEMD),P('M388 474Q430 500 472 474L430 540Z',hb),P('M372 466L344 486L404 570L432 540ZM488 466L516 486L458 570L430 540Z',JAS2),
       P('M322 478C300 486 250 500 236 536C196 600 190 740 196 900H352L340 620ZM538 478C556 486 610 500 628 540C664 606 668 740 664 900H508L520 620Z',JAS),
       P('M198 720L348 734V776L195 764ZM512 734L664 720L666 764L512 776Z',HV),R(560,590,66,60,JAS2,8),L('M577 580V612',VONK,10),L('M597 574V612',ZON,10),shade('M560 900C600 800 616 700 604 560C664 606 668 740 664 900Z'),
       arm((250,592),(214,764),(338,838),JAS,(56,48,38),dx=10),manchet((214,764),(338,838),38,HV,22),
       hoofd(430,300,sk,'ovaal',rot=5,s=1.12,achter=ha,voor=hv,oren='l',k=18,v=2,wenk=hk,bril='veilig',lip=True)]
    A=((604,586),(700,724),(778,566))
    p+=[arm(*A,JAS,(58,48,36)),manchet(A[1],A[2],37,HV,22)]
    ger=G('gereedschap',g(R(40,-15,92,30,VONK,13),R(52,-15,10,30,'#C64A14'),R(74,-15,10,30,'#C64A14'),R(126,-6,66,12,STAAL3,3),P('M190-6L206-3V3L190 6Z',INK),t='translate(800 530) rotate(-38)'),hand('pen',782,556,-38,sk,1.15))
    scene('elektromonteur','Elektromonteur bij een groepenkast','energie',G('achtergrond',*bgd('energie',430,360)),G('context',*K),G('persoon',*p),ger,lijn,G('hand',hand('greep',352,846,12,sk,1.15)),G('vonk',vonk(650,142,.85,162,VONK,PAPER)),clip=romp,defs=defs)

def installateur():
    sk=5;hb,hs,hl=HUID[sk];hk,hk2=HAAR['zwart'];TB='#0B5A5A';TB2='#084646';SH='#FFE9C4'
    romp='M150 900C146 740 150 610 196 546C226 508 286 486 344 470L468 470C528 484 586 506 612 548C646 610 650 750 648 900Z'
    K=[R(860,0,340,780,'#F3E3CB'),R(920,96,210,210,INK2,14),R(934,110,84,182,'#BFE6F2',6),R(1032,110,84,182,'#BFE6F2',6),P('M934 200L1018 130V110H934Z',WIT,'opacity=".5"')]
    for y in range(340,780,44): K+=[f'<path d="M860 {y}H1200" stroke="#E2CBA6" stroke-width="5"/>']
    # buitenunit
    K+=[R(676,352,470,400,INK,30,'opacity=".18"'),R(694,752,70,46,INK2,8),R(1050,752,70,46,INK2,8),R(690,330,470,430,'#F6F8F8',30),R(690,330,470,60,'#DDE5E9',30),R(690,360,470,30,'#DDE5E9'),C(868,574,148,INK2),C(868,574,134,'#16384C')]
    blad='M0-14C34-60 84-84 112-60C106-18 60 16 14 12Z'
    K+=[g(*[P(blad,STAAL,f'transform="rotate({a})"') for a in(20,140,260)],C(0,0,26,STAAL2),t='translate(868 574)')]
    K+=[f'<g fill="none" stroke="#F6F8F8" stroke-width="5"><circle cx="868" cy="574" r="108"/><circle cx="868" cy="574" r="72"/><path d="M734 574H1002M868 440V708M773 479L963 669M773 669L963 479"/></g>']
    K+=[f'<path d="M1050 440H1124M1050 466H1124M1050 492H1124M1050 518H1124" stroke="{STAAL}" stroke-width="8" stroke-linecap="round"/>',R(1050,640,74,70,'#DDE5E9',10)]
    # manometers
    M=g(C(0,0,50,WIT),C(0,0,50,'none',f'stroke="#2F6FD0" stroke-width="12"'),L('M0 0L20-22',INK,7),C(0,0,8,INK),t='translate(748 262)')+g(C(0,0,50,WIT),C(0,0,50,'none','stroke="#D8412F" stroke-width="12"'),L('M0 0L-22-16',INK,7),C(0,0,8,INK),t='translate(872 262)')+R(716,312,188,34,STAAL3,12)+L('M738 346V430','#2F6FD0',14)+R(708,420,60,44,'#C98338',9)+L('M880 346V372','#D8412F',14)+R(860,362,40,26,'#C98338',7)
    lijn=G('lijn',L('M-20 806H566Q590 806 606 790L640 756Q656 740 656 716V690Q656 668 690 668',VONK,26),L('M-20 866H588Q612 866 628 850L676 798Q690 784 690 760V720',mix(VONK,'#7A2A00',.35),26))
    ha='';hv=P('M-78 2C-86-60-58-114 4-114C64-114 88-64 77-6C70-22 68-44 60-58C30-70-30-72-56-58C-66-42-70-20-78 2Z',hk)+L('M-40-84q30-16 64-8',hk2,6)
    baard=P('M-72 8C-70 60-46 112 4 112C52 112 72 62 73 6C66 26 58 36 46 38C30 28 6 30-4 36C-20 42-56 40-72 8Z',hk)
    p=[nek(406,374,sk,w=84),P(romp,SH),P('M346 470Q406 520 466 470L448 486Q406 530 364 486Z',mix(SH,'#C98F3A',.35)),P('M350 470Q406 512 462 470L440 474Q406 496 372 474Z',hb),
       P('M268 640H548L586 900H216Z',TB),P('M278 486L322 478L344 660H298ZM534 486L490 478L468 660H514Z',TB),R(290,640,60,36,ZON,8),R(462,640,60,36,ZON,8),R(344,716,124,96,TB2,12),L('M366 700V742',VONK,11),L('M390 694V742',WIT,9),
       shade('M548 900C590 800 604 700 596 560C646 620 650 750 648 900Z'),
       hoofd(406,296,sk,'hoekig',rot=4,s=1.14,voor=hv,oren='l',k=18,v=2,wenk=hk,baard=baard,mond='lach')]
    A=((590,604),(664,752),(716,640))
    a2=[arm((206,606),(156,768),(196,782),SH,(56,48,46),dx=10),P(cap((190,782),44,(318,790),34),hb),P('M214 734L236 738L232 832L206 828Z',mix(SH,'#C98F3A',.35)),
      arm(A[0],(646,738),(650,738),SH,(58,50,49)),P(cap((648,738),44,(706,650),34),hb)]
    ger=G('gereedschap',g(R(-20,-15,176,30,STAAL3,15),C(168,0,34,STAAL3),P('M168-13L206-13V13L168 13L156 0Z','#F6F8F8'),L('M0 0H120',STAAL2,7),t='translate(688 636) rotate(-76)'),hand('greep',696,652,-20,sk,1.12))
    scene('installateur-warmtepompen','Installateur warmtepompen bij een buitenunit','klimaat',G('achtergrond',*bgd('klimaat',400,360)),G('context',*K,M),G('persoon',*p),lijn,G('arm',*a2),ger,G('hand',hand('greep',330,792,8,sk,1.15)),G('vonk',vonk(738,440,.72,-62)),clip=romp)

def cnc():
    sk=1;hk,hk2=HAAR['rood'];OV='#28506B';OV2='#1D3F56';SH='#FFF3DC'
    romp='M160 900C156 750 164 620 208 556C238 516 290 494 344 478L460 478C520 492 570 514 596 556C632 620 640 760 640 900Z'
    b=SECTOR['metaal'][0]
    K=[R(646,78,560,720,INK,30,'opacity=".16"'),R(664,60,560,730,'#F2F4F4',34),R(664,60,560,84,INK2,34),R(664,110,560,40,INK2),R(704,180,330,430,STAAL3,26),R(716,192,306,406,'#173A4F',18)]
    # binnenwerk: spil + werkstuk
    K+=[R(820,192,98,120,STAAL2,6),R(836,312,66,46,STAAL,4),P('M848 358H890L880 410H858Z','#E8EDF0'),R(862,410,14,44,ZON,3),R(780,520,178,78,STAAL,6),R(806,456,126,66,STAAL2,8),R(806,486,126,8,STAAL3),L('M869 456q-60 10-84 40M869 456q62 6 82 34',WIT,7,'opacity=".75"'),C(812,446,7,ZON),C(932,438,7,ZON),C(790,474,5,VONK),C(952,470,5,VONK),P('M736 560L900 200H960L756 598H716Z',WIT,'opacity=".13"')]
    # paneel
    K+=[R(1062,190,138,330,INK2,20),R(1078,208,122,120,'#BFE6F2',10),L('M1094 300L1120 260L1140 282L1180 232',VONK,8),C(1096,366,15,'#3FAE6A'),C(1140,366,15,ZON),C(1184,366,15,STAAL),C(1096,412,15,STAAL),C(1140,412,15,STAAL),C(1134,470,30,'#D8412F'),C(1134,470,19,'#F0604D'),R(716,640,484,22,STAAL2,10),R(716,690,360,22,STAAL2,10)]
    ha=''
    hv=P('M-78 6C-88-40-84-70-66-86C-70-118-20-132 10-122C56-130 94-88 78-14C70-26 64-48 56-62C30-52-2-56-30-70C-50-56-62-30-78 6Z',hk)+L('M-44-92q34-22 70-10M-20-76q30-10 58 0',hk2,6)
    p=[nek(402,380,sk,w=76),P(romp,SH),P('M350 478Q402 524 454 478L436 480Q402 508 368 480Z',mix(SH,'#C98F3A',.3)),P('M352 476Q402 516 452 476L430 478Q402 494 374 478Z',HUID[sk][0]),
       P('M208 556C238 516 276 500 300 494L316 640H488L504 494C540 506 574 522 596 556C632 620 640 760 640 900H160C156 750 164 620 208 556Z',OV),P('M268 504L312 490L330 650H284ZM536 504L492 490L474 650H520Z',OV2),C(307,650,14,ZON),C(497,650,14,ZON),R(336,690,132,84,OV2,12),L('M364 676V706',STAAL2,10),L('M388 670V706',VONK,10),
       shade('M548 900C590 800 604 700 590 566C636 620 642 760 640 900Z'),
       hoofd(402,302,sk,'ovaal',rot=7,s=1.12,voor=hv,oren='l',k=18,v=6,wenk='#9A4520',bril='veilig',sproet=True,mond='glim')]
    W=g(C(-8,10,100,INK,'opacity=".18"'),C(0,0,84,STAAL2),*[R(-15,-104,30,36,STAAL2,6,f'transform="rotate({a})"') for a in range(0,360,45)],C(0,0,58,STAAL),C(0,0,28,OV2),*[C(43*math.cos(math.radians(a)),43*math.sin(math.radians(a)),7,STAAL3) for a in range(30,390,60)],t='translate(384 690) rotate(22)')
    SM=g(R(240,560,330,32,'#F2F4F4',5),P('M240 556H276V668L256 690H240Z','#F2F4F4'),P('M490 552H566V600H528V690H512L492 668Z',STAAL),R(508,562,44,22,'#173A4F',4),f'<path d="M292 580H470" stroke="{STAAL3}" stroke-width="10" stroke-dasharray="3 9"/>')
    lijn=G('lijn',L('M-20 858H690Q716 858 734 840L838 738Q856 720 882 720H1220',PAPER,20))
    pl=[arm((224,618),(206,800),(290,770),OV,(56,50,40),dx=10),manchet((206,800),(290,770),40,OV2,20),hand('greepV',296,766,-20,sk,1.15)]
    pr=[arm((586,618),(668,752),(600,618),OV,(56,50,38)),manchet((668,752),(600,618),38,OV2,20),hand('greep',594,606,-140,sk,1.15,True)]
    scene('cnc-verspaner','CNC-verspaner meet een metalen tandwiel','metaal',G('achtergrond',*bgd('metaal',400,366)),G('context',*K),lijn,G('persoon',*p),G('gereedschap',W,SM),G('armen',*pl,*pr),G('vonk',vonk(869,452,.75,0,PAPER,ZON)),clip=romp)
def lasser():
    sk=2;hk,hk2=HAAR['blond'];JK='#34566C';JK2='#27424F';LE='#7C4A2A';LE2='#643A20';HS=('#E9BE83','#C9965A','#8A6030')
    romp='M166 900C160 750 168 622 212 560C242 520 296 498 350 482L462 482C522 496 572 518 598 560C634 622 640 760 640 900Z'
    ha=P('M-60-60C-150-40-166 60-120 150C-108 176-84 170-92 146C-104 90-96 40-60 10Z',hk)+P('M-112 20q-16 50 6 104',hk2)
    hv=P('M-77 6C-84-60-60-104 4-104C66-104 86-60 77 0C70-20 60-36 50-46C20-30-40-34-56-40C-66-28-72-14-77 6Z',hk)+R(-80,-72,160,26,INK2,13)+P('M-96-86C-104-150-92-214-62-228H66C94-214 106-150 98-86C60-66-58-66-96-86Z','#2C3B45')+P('M-96-86C-104-150-92-214-62-228H-36C-66-200-70-140-60-76Z',INK,'opacity=".25"')+R(-50,-196,108,58,'#1E5B4A',10)+P('M-36-150L4-196H26L-14-150Z','#BFF0DA','opacity=".45"')+C(80,-62,15,STAAL)+C(-80,-62,15,STAAL)
    p=[nek(404,384,sk,w=68),P(romp,JK),P('M350 482Q404 540 462 482L446 474Q404 506 366 474Z',JK2),P('M300 640C300 600 320 560 340 500L362 506C350 560 380 600 404 600C432 600 458 560 448 506L470 500C490 560 508 600 508 640L548 900H252Z',LE),R(340,690,130,80,LE2,12),L('M352 712H458','#A66C42',5,'stroke-dasharray="2 12"'),shade('M548 900C596 800 604 690 590 570C636 620 642 760 640 900Z'),
       hoofd(404,306,sk,'ovaal',rot=5,s=1.1,achter=ha,voor=hv,oren='l',k=18,v=8,wenk='#A8742A',lip=True)]
    # tafel + werkstuk
    K=[R(0,786,1200,114,INK),R(0,786,1200,16,INK2)]
    WS=[R(700,640,470,150,'#5F7684',10),R(700,640,470,40,'#86A0AE',10),R(900,330,118,316,'#7D97A5',8),R(900,330,46,316,'#9DB5C1',8),R(884,312,150,36,'#B9CBD4',8),C(898,640,120,ZON,'opacity=".3"'),C(898,640,70,ZON,'opacity=".45"'),L('M850 642H1022','#C8D4DA',16),L('M850 642H950',VONK,18),L('M852 642H908',ZON,18),L('M856 642H880',WIT,10)]
    CT=[R(1080,-10,20,140,INK2),P('M1040 120H1140L1176 190H1004Z',INK2),R(1024,186,132,14,'#FFE3B8',7)]
    lijn=G('lijn',L('M-20 846H520Q546 846 564 828L600 792',PAPER,22))
    A=((590,620),(672,776),(650,690));B=((222,622),(210,790),(400,742))
    TO=g(R(-96,-20,150,40,INK,18),R(-84,-20,14,40,INK2),R(-56,-20,14,40,INK2),L('M50 0C96-4 118 10 138 40',STAAL2,20),L('M132 30L148 60','#C98338',26),t='translate(688 550) rotate(-20)')
    TO+=L('M600 794C540 740 548 620 600 582',INK,22)
    ar=[arm(B[0],B[1],(330,756),JK,(56,50,40),dx=10),P(cap((300,764),50,(384,744),36),HS[0]),P(cap((290,766),50,(306,762),48),HS[1]),hand('vuist',398,742,-14,HS,1.2)]
    ar2=[arm(A[0],(684,752),(668,664),JK,(56,48,42)),P(cap((674,690),46,(674,622),36),HS[0]),P(cap((676,704),48,(675,690),46),HS[1]),hand('greep',676,602,-106,HS,1.22,True)]
    scene('lasser','Lasser met opgeklapte lashelm bij een verse lasnaad','metaal',spiegel(G('achtergrond',*bgd('metaal',410,370,vl=False)),G('context',*CT),G('persoon',*p),G('tafel',*K,*WS),lijn,G('gereedschap',TO),G('armen',*ar,*ar2)),clip=romp)
def mechatronicus():
    sk=3;hk,hk2=HAAR['donker'];SH='#FF7F6B';SH2='#DB5E4C';hb=HUID[sk][0]
    romp='M186 900C184 780 186 650 220 590C246 550 300 528 350 512L452 512C506 526 556 548 580 590C612 650 614 780 612 900Z'
    Y=ZON;Y2='#DDA41E'
    ST=[R(150,560,500,260,INK,46),P(cap((150,598),22,(150,640),22),INK2),f'<ellipse cx="166" cy="900" rx="62" ry="196" fill="{mix(SECTOR["robots"][0],SECTOR["robots"][1],.35)}" stroke="{INK}" stroke-width="28"/><ellipse cx="150" cy="900" rx="44" ry="160" fill="none" stroke="{STAAL2}" stroke-width="11"/>',L('M166 740V900M118 830L166 900L214 830',STAAL,6)]
    KA=[R(650,690,560,220,'#EEF2F4'),R(650,690,560,22,WIT),R(650,712,560,14,STAAL2)]
    R1=[P('M930 700L952 600H1088L1110 700Z',INK2),P(cap((1020,590),84,(900,270),58),Y2,'transform="translate(12 10)"'),P(cap((1020,590),84,(900,270),58),Y),C(1020,590,52,INK2),C(1020,590,26,STAAL2),P(cap((900,270),64,(732,330),42),Y2,'transform="translate(8 12)"'),P(cap((900,270),64,(732,330),42),Y),C(900,270,38,INK2),C(900,270,18,STAAL2),P(cap((732,330),44,(724,430),32),Y),C(732,330,24,INK2),
        R(690,448,68,30,INK2,8),R(668,476,112,24,STAAL3,8),P('M672 496H700V540L716 566V584H694L672 552Z',INK2),P('M776 496H748V540L732 566V584H754L776 552Z',INK2)]
    TW=g(*[R(-10,-58,20,26,STAAL2,4,f'transform="rotate({a})"') for a in range(0,360,45)],C(0,0,44,STAAL2),C(0,0,16,INK2),t='translate(724 616)')
    lijn=G('lijn',L('M1220 660H1120Q1096 660 1084 640L1040 520L960 300Q946 262 906 262L740 316Q716 326 716 352V446',VONK,18))
    ha=P('M-88 60C-110-20-96-118 0-120C92-120 112-30 92 40C84 66 60 70 56 50L-60 66C-66 84-82 80-88 60Z',hk)
    hv=P('M-78 10C-88-56-62-112 4-112C66-112 90-60 78 10C66-10 60-34 56-54C34-34-20-24-58-40C-66-26-70-6-78 10Z',hk)+L('M-36-88q34-18 72-6',hk2,6)
    p=[nek(400,412,sk,w=66),P(romp,SH),P('M352 512Q400 560 450 512L436 506Q400 534 366 506Z',SH2),P('M352 510Q400 552 450 510L430 504Q400 530 372 504Z',hb),P('M220 590C246 550 286 534 310 526L306 900H186C184 780 186 650 220 590ZM580 590C556 550 520 534 494 526L498 900H612C614 780 612 650 580 590Z','#22436B'),R(520,640,56,50,'#183352',8),shade('M524 900C566 800 580 700 572 596C612 650 614 780 612 900Z'),
       hoofd(400,336,sk,'rond',rot=6,s=1.1,achter=ha,voor=hv,oren='',k=20,v=4,wenk=hk,mond='lach',lip=True)]
    B=((232,640),(206,800),(400,792));A=((572,640),(640,780),(560,770))
    TB=g(R(-118,-88,250,176,INK,26),R(-92,-66,170,132,'#BFE6F2',12),L('M-74 36L-40-6L-6 18L50-38',VONK,9),C(50,-38,9,VONK),C(104,-38,17,'#D8412F'),C(104,10,11,STAAL2),C(104,44,11,ZON),t='translate(478 742) rotate(-8)')
    ar=[arm(B[0],B[1],(340,800),'#22436B',(52,46,36),dx=10),hand('duim',372,776,-10,sk,1.2)]
    ar0=[hand('greepV',350,798,-4,sk,1.15)]
    ar2=[arm(A[0],(646,788),(622,752),'#22436B',(52,44,38)),hand('vuist',620,742,-168,sk,1.1,True)]
    scene('mechatronicus','Mechatronicus bestuurt een robotarm','robots',G('achtergrond',*bgd('robots',400,380)),G('context',*R1,TW),G('rolstoel',*ST[:2]),G('persoon',*p),G('tafel',*KA),lijn,G('armen',*ar[:1],*ar0),G('gereedschap',TB),G('handen',ar[1],*ar2),G('wiel',*ST[2:]),G('vonk',vonk(724,640,.95,180)),clip=romp)
def maintenance():
    sk=6;hk,hk2=HAAR['zwart'];OV='#FF6A2B';OV2='#D9521A';SH='#2A4756';hb=HUID[sk][0];b,d=SECTOR['onderhoud']
    romp='M150 900C146 742 152 616 198 552C228 512 288 490 346 474L470 474C530 488 588 510 614 554C648 616 654 750 652 900Z'
    def tand(x,y,r,nt,c,c2,rot=0):
        return g(*[R(-r*.17,-r*1.2,r*.34,r*.4,c,r*.06,f'transform="rotate({n(a*360/nt+rot)})"') for a in range(nt)],C(0,0,r,c),C(0,0,r*.62,c2),C(0,0,r*.26,c),t=f'translate({x} {y})')
    K=[tand(720,120,130,10,mix(b,d,.28),b,10),tand(1000,60,180,12,mix(b,d,.18),b)]
    # motor
    M=[R(690,772,500,40,INK,8),R(676,470,440,318,INK,40,'opacity=".15"'),R(700,450,440,320,'#3C7BD6',44),R(700,450,80,320,'#2F66B8',40)]+[R(800,476+i*44,300,20,'#2F66B8',10) for i in range(6)]+[R(872,392,150,70,'#2F66B8',12),R(888,404,118,36,'#3C7BD6',8),R(612,580,100,60,STAAL2,10),R(636,548,40,124,STAAL3,10),R(1110,520,100,180,INK2,20),C(740,500,11,STAAL2),C(740,720,11,STAAL2),R(740,770,60,24,'#2F66B8',6),R(1030,770,60,24,'#2F66B8',6),R(930,330,34,66,INK2,8),C(947,322,22,ZON)]
    lijn=G('lijn',L('M947 322V262Q947 240 926 240H742Q722 240 708 256L640 330Q624 346 624 370V600Q624 640 590 652L520 680',VONK,18))
    baard=P('M-72 16C-70 66-44 110 4 110C50 110 72 66 73 12C66 34 58 42 46 44C30 34 6 36-4 42C-20 46-58 46-72 16Z',hk)
    helm=P('M-92-44C-96-126-52-158 2-158C58-158 98-124 94-44Z',ZON)+P('M-92-44C-96-126-52-158-22-157C-60-140-66-90-60-44Z','#E5AE22')+R(-14,-166,32,112,'#FFDB73',14)+P('M-104-54H116Q134-54 134-42Q134-32 116-32H-104Q-114-32-114-43Q-114-54-104-54Z','#E5AE22')
    p=[nek(408,380,sk,w=86),P(romp,SH),P('M354 474Q408 520 462 474L444 478Q408 502 372 478Z','#1D3440'),P('M198 552C228 512 268 498 300 488L322 900H150C146 742 152 616 198 552ZM614 554C588 514 548 500 516 488L494 900H652C654 750 648 616 614 554Z',OV),
       P('M151 690L312 704V748L149 736ZM504 704L650 690L652 736L506 748Z','#F2F6D0'),R(538,596,62,52,OV2,8),shade('M540 900C594 800 606 700 598 566C648 620 654 750 652 900Z'),
       hoofd(408,304,sk,'hoekig',rot=4,s=1.14,voor=P('M-77 0C-80-20-78-40-70-50L-62-44C-66-30-68-14-77 0Z',hk),oren='l',k=18,v=6,wenk=hk,baard=baard,mond='lach',top=helm)]
    B=((210,612),(196,800),(340,776));A=((600,612),(668,770),(560,790))
    TB=g(R(-120,-92,250,184,INK,24),R(-98,-72,206,144,'#DDF0F7',10),L('M-82 6H-50L-36-36L-14 46L8-22L22 6H92',VONK,9),R(-82,44,60,12,STAAL,6),R(-12,44,96,12,STAAL2,6),t='translate(476 746) rotate(-7)')
    ar0=[arm(B[0],B[1],(286,786),OV,(56,50,38),dx=10),manchet(B[1],(292,786),39,OV2,20)]
    ar1=[hand('houd',358,786,-4,sk,1.18),arm(A[0],A[1],(628,796),OV,(58,50,40)),manchet(A[1],(624,796),40,OV2,20),hand('wijs',612,790,-158,sk,1.12,True)]
    scene('maintenance-engineer','Maintenance-engineer meet trillingen aan een motor','onderhoud',spiegel(G('achtergrond',*bgd('onderhoud',404,366),*K),G('context',*M),lijn,G('persoon',*p),G('armen',*ar0),G('gereedschap',TB),G('handen',*ar1),G('vonk',vonk(947,318,.9,30))),clip=romp)
def procesoperator():
    sk=2;hk,hk2=HAAR['wit'];SH='#1E5C46';SH2='#16483A';b,d=SECTOR['proces'];hb=HUID[sk][0]
    romp='M160 900C156 746 160 618 206 554C236 514 292 492 348 476L466 476C524 490 580 512 606 556C640 618 646 754 644 900Z'
    t1=mix(b,d,.3);t2=mix(b,WIT,.3)
    F=[R(20,430,120,360,t1,50),R(660,60,110,380,t1,50),R(700,30,30,60,t1,8),R(1096,60,120,380,t1,50),L('M770 120H850V90H930M1096 150H1040V90H930',t1,18)]
    def tank(x,y,h,lv,c): return R(x,y,92,h,WIT,20)+f'<path d="M{x+8} {y+h*(1-lv)}H{x+84}V{y+h-22}Q{x+84} {y+h-8} {x+70} {y+h-8}H{x+22}Q{x+8} {y+h-8} {x+8} {y+h-22}Z" fill="{c}"/>'
    SC=[R(668,186,560,404,INK,28),R(690,208,520,360,'#12384A',14),L('M690 300H752M844 300H900V440H936M1028 440H1100V330H1220',VONK,14),tank(752,240,170,.62,'#8DB8FF'),tank(936,372,164,.4,ZON),C(900,372,22,WIT),L('M900 350V394M884 360L916 384M916 360L884 384',VONK,6),L('M1060 520L1084 496L1108 512L1148 460L1180 476',b,8),R(752,470,120,16,'#2F5D72',8),R(752,500,86,16,'#2F5D72',8),C(1144,250,14,'#3FAE6A'),C(1180,250,14,ZON)]
    DK=[P('M560 760H1200V900H480Z',INK),P('M596 700H1200V770H566Z',INK2),C(700,736,17,'#D8412F'),C(750,736,13,ZON),C(794,736,13,'#3FAE6A')]+[R(850+i*58,716,36,40,STAAL2 if i%2 else WIT,8) for i in range(5)]
    lijn=G('lijn',L('M-20 846H420Q446 846 462 830L560 724Q574 708 598 708H640Q664 708 664 684V640Q664 612 690 612H1220',VONK,18))
    hv=P('M-78 4C-92-40-86-74-74-92C-52-130 40-134 66-100C86-84 88-40 77-2C72-24 70-44 58-60C30-74-20-76-54-62C-66-44-70-24-78 4Z',hk)+L('M-52-94q40-24 92-8',hk2,7)
    snor=P('M-16 50C-24 34 0 30 20 38C40 30 66 32 58 50C44 62 28 54 20 50C12 56-4 62-16 50Z',hk)
    p=[nek(406,378,sk,w=80),P(romp,SH),P('M348 476L406 566L466 476L484 484L462 560L406 600L350 560L330 484Z',SH2),P('M358 474Q406 510 456 474L406 560Z',hb),L('M360 500L404 690L452 500',ZON,9),R(362,684,84,104,WIT,12),R(376,700,30,36,STAAL2,6),R(414,704,20,8,STAAL,4),R(414,720,20,8,STAAL,4),R(376,752,56,10,VONK,5),R(528,610,62,46,SH2,8),shade('M546 900C590 800 602 700 594 568C640 624 646 754 644 900Z'),
       hoofd(406,302,sk,'rond',rot=4,s=1.12,voor=hv,oren='l',k=20,v=2,wenk='#B9BFC4',rimpel=True,bril='recht',mond='rust',top=snor)]
    B=((218,616),(180,780),(300,700));A=((594,616),(690,690),(792,600))
    RD=g(R(-26,-92,56,150,INK,12),R(14,-150,10,64,INK,5),R(-16,-76,36,30,'#BFE6F2',5),R(-16,-34,36,8,STAAL3,4),R(-16,-20,36,8,STAAL3,4),C(-12,-96,8,VONK),t='translate(326 640) rotate(-10)')
    ar=[arm(B[0],B[1],(214,764),SH,(58,52,50),dx=10),P(cap((190,782),48,(296,688),34),hb),P('M150 722L222 820L244 800L176 704Z',SH2)if 0 else '']
    ar2=[arm(A[0],A[1],(694,686),SH,(58,50,49)),P(cap((686,692),46,(784,590),32),hb)]
    scene('procesoperator','Procesoperator in de controlekamer','proces',G('achtergrond',*bgd('proces',404,364),*F),G('context',*SC,*DK),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',RD),G('handen',hand('greep',304,686,-38,sk,1.12),hand('wijs',790,584,-44,sk,1.12)),G('vonk',vonk(882,452,.62,-64,ZON,VONK)),clip=romp)
def programmeur():
    sk=3;HB='#F2A93B';HB2='#D98C22';TR='#2C2A63';TR2='#211F4E';b,d=SECTOR['ict']
    romp='M170 900C166 760 170 640 214 580C246 540 300 518 350 504L470 504C526 518 580 540 604 582C640 640 644 770 642 900Z'
    MO=[R(690,148,520,426,INK,26,'opacity=".15"'),R(706,130,520,420,INK,26),R(728,152,472,376,'#1A1B45',12),R(930,550,90,110,INK2),R(860,648,230,26,INK2,12)]
    rows=[(0,120,b),(40,90,'#FF9D52'),(40,150,'#82D48A'),(80,60,ZON),(80,130,b),(40,100,'#74C7F5'),(0,70,'#F6A1D3')]
    for i,(dx,w,c) in enumerate(rows): MO+=[R(760+dx,184+i*46,w,18,c,9)]+([R(776+dx+w,184+i*46,54+12*(i%3),18,'#56568C',9)] if i%2==0 else [])
    MO+=[R(1010,180,170,150,'#2B2C66',14)]+[L('M1042 296L1078 250L1108 272L1150 214',ZON,9),C(1150,214,10,ZON)]
    DK=[R(0,776,1200,124,mix(b,d,.55)),R(0,760,1200,26,'#FFF3DC')]
    X=[P('M1090 668H1186L1172 764H1104Z','#FF7F6B'),L('M1138 676C1120 620 1090 610 1070 600M1138 676C1140 610 1160 590 1186 570M1138 676V590','#2E8B57',12),E_(1062,596,26,15,'#3FAE6A','transform="rotate(28 1062 596)"'),E_(1188,562,28,16,'#3FAE6A','transform="rotate(-42 1188 562)"'),E_(1136,574,16,30,'#3FAE6A'),P('M464 742H730L750 780H444Z',INK2),f'<path d="M480 753H722M470 768H734" stroke="{STAAL}" stroke-width="8" stroke-dasharray="16 8"/>',P('M814 772V758Q814 730 856 730Q898 730 898 758V772Z',WIT),L('M856 732V748',STAAL3,5)]
    lijn=G('lijn',L('M-20 838H560Q584 838 600 822L676 742Q690 726 690 704V640Q690 616 714 616H880Q904 616 904 594V470Q904 448 926 448H1050Q1068 448 1080 436L1104 412',VONK,18))
    hij=f'<path d="M-98 30C-108-70-62-130 2-130C66-130 108-74 98 22C96 76 86 124 134 186C66 232-66 232-132 190C-86 130-96 76-98 30ZM-58-24C-62 30-48 92 6 98C58 92 70 30 68-18C66-64 40-84 4-84C-34-84-56-64-58-24Z" fill="{HB}" fill-rule="evenodd"/>'+P('M-98 30C-104-40-84-90-50-114C-74-70-80-10-66 50C-56 96-40 120-70 206C-96 202-118 196-132 190C-86 130-96 76-98 30Z',HB2)+L('M-20 128C20 140 66 120 84 84',HB2,9)
    p=[P(romp,TR),P('M312 520C340 600 470 600 500 520L520 530C500 640 320 640 292 530Z',TR2),L('M370 600V690M446 600V676',b,8),P('M316 780H500L520 900H296Z',TR2),shade('M540 900C586 800 600 720 590 600C640 650 644 770 642 900Z'),
       hoofd(406,330,sk,'ovaal',rot=6,s=1.1,voor=hij,oren='',k=16,v=6,wenk='#38241B',mond='lach',lip=True)]
    ar=[arm((226,644),(200,792),(398,764),TR,(56,50,36),dx=10),manchet((200,792),(402,763),37,b,20),hand('plat',418,758,-4,sk,1.1)]
    ar2=[arm((588,644),(644,788),(766,752),TR,(54,49,36)),manchet((644,788),(770,751),37,b,20),hand('plat',786,742,-2,sk,1.08)]
    scene('programmeur','Programmeur achter het scherm','ict',G('achtergrond',*bgd('ict',406,380,vl=False)),G('context',*MO),G('persoon',*p),G('tafel',*DK,*X),lijn,G('armen',*ar,*ar2),G('vonk',vonk(1110,408,.8,20)),clip=romp)
def calculator():
    sk=1;hk,hk2=HAAR['grijs'];BL='#8C4A2F';BL2='#6E3721';TR='#FFF8EC';b,d=SECTOR['ontwerp']
    romp='M166 900C162 760 168 630 212 572C244 532 298 508 350 492L466 492C522 506 578 530 604 574C640 632 644 770 642 900Z'
    BO=[R(660,96,520,580,INK,24,'opacity=".15"'),R(676,78,520,580,'#2A5FB0',24)]+[f'<path d="M676 {y}H1196" stroke="#3B70C2" stroke-width="3"/>' for y in range(130,640,58)]+[f'<path d="M{x} 78V658" stroke="#3B70C2" stroke-width="3"/>' for x in range(734,1190,58)]
    BO+=[L('M752 580V300L942 176L1132 300V580ZM752 300H1132M752 440H1132',WIT,9),L('M800 580V490H870V580M930 490H1010V550H930ZM800 340H870V400H800ZM930 340H1010V400H930ZM1050 340H1094V400H1050ZM1050 490H1094V550H1050Z','#BFD6F7',6)]
    lijn=G('lijn',L('M-20 856H600Q624 856 640 840L694 786Q708 772 708 750V340Q708 314 728 300L924 160Q942 148 960 160L1128 278',VONK,16))
    DK=[R(0,780,1200,120,mix(b,d,.62)),R(0,764,1200,24,'#FFF3DC')]
    X=[P('M392 742H742L790 772H350Z',WIT),L('M470 752H600M450 762H560M650 752H700','#8DB8FF',5),R(906,612,150,160,INK,18),R(924,630,114,40,'#CFE8D4',8)]+[R(924+i*40,684+j*28,32,20,(VONK if i==2 and j==2 else STAAL2),6) for i in range(3) for j in range(3)]
    X+=[P('M1084 764V712Q1084 660 1136 660Q1188 660 1188 712V764Z',ZON),R(1066,746,150,20,'#E5AE22',10),R(1122,652,26,70,'#FFDB73',12)]
    ha=P('M-92 70C-116-20-98-124 2-126C96-124 116-30 94 66C88 92 62 96 56 70L-56 76C-60 100-86 96-92 70Z',hk)
    hv=P('M-79 24C-94-50-66-118 4-118C70-118 92-60 80 26C68 4 62-30 44-62C10-34-30-30-60-26C-68-10-70 4-79 24Z',hk)+L('M-46-88q40-24 82-4M-60-52q40-4 76-24',hk2,6)
    p=[nek(406,406,sk,w=62),P(romp,BL),P('M352 492L344 640L406 760L470 640L464 492L440 484C430 500 384 500 374 484Z',TR),P('M372 470H442Q450 500 440 512Q406 526 374 512Q364 500 372 470Z','#F3E3CB'),P('M350 490L322 500L300 610L352 622L338 660L406 790V760L360 640ZM466 490L494 500L516 610L462 622L476 660L406 790V760L452 640Z',BL2),shade('M540 900C590 800 602 710 594 588C642 640 644 770 642 900Z'),
       hoofd(406,330,sk,'ovaal',rot=6,s=1.08,achter=ha,voor=hv,oren='',k=18,v=6,wenk='#8C959C',bril='rond',rimpel=True,mond='glim',lip=True)]
    ar=[arm((226,636),(236,766),(430,750),BL,(56,50,36),dx=10),manchet((236,766),(430,750),37,TR,18),hand('plat',444,748,2,sk,1.05)]
    ar2=[arm((588,636),(672,738),(716,592),BL,(56,48,36)),manchet((672,738),(716,592),37,TR,18)]
    PO=g(R(-10,-9,150,18,ZON,4),P('M140-9V9L172 0Z','#F3D2AE'),P('M160-4V4L172 0Z',INK),R(-30,-9,20,18,'#FF7F6B',4),t='translate(740 556) rotate(-44)')
    scene('technisch-calculator','Technisch calculator rekent een woning door','ontwerp',spiegel(G('achtergrond',*bgd('ontwerp',406,380,vl=False)),G('context',*BO),G('persoon',*p),G('tafel',*DK,*X),lijn,G('arm',*ar),G('gereedschap',PO),G('hand',*ar2,hand('pen',722,576,-46,sk,1.1)),G('vonk',vonk(1134,284,.9,60))),clip=romp)
def landmeter():
    sk=4;hk,hk2=HAAR['grijs'];HV='#FF6A2B';HV2='#DB5219';SH='#24435A';b,d=SECTOR['bouw'];hb=HUID[sk][0]
    romp='M160 900C156 756 162 630 208 570C238 530 294 506 350 490L466 490C522 504 576 528 602 572C638 632 644 768 642 900Z'
    BG=[P('M0 690L420 640L820 676L1200 610V900H0Z',mix(b,d,.25)),P('M560 900L1010 640H1100L1080 900Z','#F4EAD0'),P('M786 900L1040 640H1060L900 900Z',WIT),L('M1010 640V190M1010 196H1190M1010 196H930M1010 250L960 196M1010 140L930 196M1010 140L1190 196M1010 140V196',mix(b,d,.6),13),R(918,196,44,44,mix(b,d,.6),4),L('M1150 196V330',mix(b,d,.6),5),R(1112,330,78,50,PAPER,6),R(1080,470,140,160,mix(b,d,.45)),f'<path d="M1080 520H1220M1080 570H1220M1130 470V630M1180 470V630" stroke="{b}" stroke-width="8"/>',E_(70,120,96,28,PAPER,'opacity=".75"'),E_(126,98,64,28,PAPER,'opacity=".75"')]
    TP=[L('M786 560L700 900M786 560L880 900M786 560V880',INK,20),L('M786 560L700 900M786 560L880 900',ZON,8),R(736,526,100,40,INK2,10),P('M722 330H850Q866 330 866 346V510Q866 530 846 530H726Q706 530 706 510V346Q706 330 722 330Z',ZON),R(738,352,94,150,INK2,16),R(724,398,136,66,STAAL2,16),R(850,392,44,78,INK,14),C(884,431,20,'#8FE0F2'),R(700,410,36,42,INK,10),P('M742 330V300Q742 286 756 286H816Q830 286 830 300V330H808V306H764V330Z',INK),R(762,474,52,22,'#BFE6F2',5)]
    PR=[L('M1120 300V730',INK,10),L('M1120 540V730','#E8412F',10,'stroke-dasharray="34 34"'),C(1120,431,30,INK2),C(1120,431,17,'#8FE0F2')]
    lijn=G('lijn',L('M894 431H1096',VONK,14))
    kr=lambda pts:''.join(C(x,y,r,hk) for x,y,r in pts)
    ha=kr([(-70,-30,34),(-84,10,26),(72,-34,30),(80,4,20),(-60,-72,34),(64,-72,32)])
    hv=P('M-76 0C-88-56-60-112 4-112C66-112 90-56 77-4C68-26 60-50 50-60C10-46-30-48-54-56C-64-40-70-20-76 0Z',hk)+kr([(-52,-86,28),(-14,-104,30),(28,-102,30),(62,-76,24),(-68,-50,20),(40,-66,18),(4,-66,20),(-32,-64,18)])+L('M-30-100q20-12 40-2M20-92q16-6 28 6M-58-70q8-14 22-16',hk2,6)
    p=[nek(406,404,sk,w=68),P(romp,SH),P('M354 492Q406 536 462 492L446 484Q406 514 366 484Z','#183244'),
       P('M330 498L300 508C262 520 252 560 256 620L248 900H396V640ZM486 498L514 508C556 520 566 560 560 620L566 900H406V640ZM330 498L396 640V660L406 690V640L486 498L470 492L404 610L348 492Z',HV),P('M252 700H396V744H250ZM406 700H563L565 744H406Z','#F4F6D8'),P('M296 508L340 496L352 700H300ZM520 508L476 496L462 700H512Z','#F4F6D8'),L('M401 650V900',HV2,6),R(476,770,70,60,HV2,8),shade('M540 900C566 800 566 700 560 600L600 580C640 640 644 768 642 900Z'),
       hoofd(406,328,sk,'ovaal',rot=4,s=1.08,achter=ha,voor=hv,oren='l',k=18,v=6,wenk='#7C858C',rimpel=True,mond='lach',lip=True)]
    B=((224,632),(186,806),(356,824));A=((588,634),(660,742),(700,560))
    TB=g(R(-96,-70,190,140,INK,20),R(-78,-52,154,104,'#E6F3D0',8),L('M-60 34L-20-20L20 10L58-36',d,7),C(-20,-20,8,VONK),C(20,10,8,VONK),t='translate(456 800) rotate(-6)')
    ar=[arm(B[0],(186,812),(298,816),SH,(54,48,36),dx=10),manchet((186,812),(302,816),37,'#183244',18)]
    ar2=[arm(*A,SH,(54,47,36)),manchet(A[1],A[2],37,'#183244',18),hand('greep',706,544,-62,sk,1.1)]
    scene('landmeter','Landmeter meet een nieuwe weg in','bouw',G('achtergrond',*bgd('bouw',406,376,vl=False),*BG),G('context',*PR),lijn,G('persoon',*p),G('gereedschap',*TP),G('armen',*ar,TB,hand('houd',364,816,-3,sk,1.12),*ar2),G('vonk',vonk(1120,431,.9,50)),clip=romp)
def laborant():
    sk=2;hk,hk2=HAAR['zwart'];JA='#FFFFFF';JA2='#D5DEE6';MW='#EDF1F5';TR='#7D1460';HS=('#5AA6EC','#3D86CC','#2A66A4');b,d=SECTOR['lab']
    romp='M160 900C156 750 164 620 208 560C240 520 296 498 350 482L466 482C522 496 574 518 600 562C636 622 640 760 640 900Z'
    pk=mix(b,d,.3)
    SH=[R(700,250,520,20,pk,8),R(700,470,520,20,pk,8),R(740,130,70,120,WIT,16,'opacity=".55"'),R(740,180,70,70,'#8DB8FF',14),R(758,104,34,34,pk,6),R(840,110,60,140,WIT,14,'opacity=".55"'),R(840,200,60,50,ZON,12),R(852,86,36,30,pk,6),R(930,150,110,100,WIT,16,'opacity=".6"'),R(948,182,74,40,pk,6),R(1070,120,64,130,WIT,14,'opacity=".55"'),R(1070,170,64,80,'#82D48A',12),R(1150,90,60,160,pk,12)]
    MI=[P('M950 764V744Q950 728 966 728H1160Q1176 728 1176 744V764Z',INK),L('M1030 486H1084Q1136 486 1136 538V736',INK2,40),C(1136,654,26,STAAL2),C(1136,654,11,STAAL3),R(950,644,196,22,INK2,9),R(1016,636,56,8,'#BFE6F2',3),R(1026,666,34,24,STAAL3,6),C(1043,704,15,ZON),g(R(-32,-136,64,176,WIT,14),R(-32,-60,64,16,TR),R(-23,-186,46,62,INK,9),R(-25,40,50,34,STAAL3,6),R(-14,74,28,28,STAAL,4),t='translate(1014 530) rotate(-16)')]
    RK=[R(672,640,220,22,'#FFF3DC',8),R(672,740,220,24,'#FFF3DC',8),R(684,640,14,110,'#FFF3DC'),R(866,640,14,110,'#FFF3DC')]
    for i,(c,h) in enumerate((('#8DB8FF',60),(VONK,84),('#82D48A',48),(ZON,70))):
        x=712+i*40; RK+=[R(x,600,26,148,WIT,13,'opacity=".75"'),R(x,748-h,26,h,c,13),R(x-4,594,34,10,WIT,5)]
    DK=[R(0,780,1200,120,mix(b,d,.62)),R(0,760,1200,24,WIT)]
    lijn=G('lijn',L('M-20 842H1220',VONK,16))
    ha=P('M-80 10C-96-60-72-120 2-122C76-122 98-60 78 6Z',hk)
    hv=P('M-77 6C-92-56-84-92-60-104C-40-138 56-136 74-92C88-70 86-36 77 0C70-20 66-30 60-40C56-62 50-66 44-70L30-52L16-72L-6-50L-22-70L-46-46C-62-40-70-16-77 6Z',hk)+L('M-36-104q36-18 70 2',hk2,6)
    p=[nek(406,386,sk,w=72),P(romp,JA),P('M356 484L406 600L460 484L440 478Q406 500 374 478Z',TR),P('M372 478Q406 506 444 478L406 536Z',HUID[sk][0]),P('M354 482L324 490L320 560L352 570L340 600L404 720L408 690L376 560ZM462 482L490 490L496 560L462 570L474 600L404 720L408 690L438 560Z',JA2),L('M406 720V900',JA2,6),shade('M540 900C590 800 602 690 592 572C636 630 640 760 640 900Z',.1),
       hoofd(406,308,sk,'ovaal',rot=5,s=1.1,achter='',voor=hv,oren='l',k=18,v=4,wenk=hk,bril='veilig',mond='lach',top=hoortoestel('#3C7BD6'))]
    B=((220,622),(196,800),(340,700));A=((584,622),(676,764),(700,560))
    # kolf in linkerhand, pipet in rechter
    KO=g(P('M-26-120H26V-58L84 62Q94 92 62 92H-62Q-94 92-84 62L-26-58Z','#E4F1FA'),P('M-56 2L56 2L80 56Q88 80 60 82H-60Q-88 80-80 56Z',VONK),C(-14,40,9,ZON),C(18,56,7,ZON),C(14,24,5,ZON),R(-34,-134,68,20,'#BFD6E8',10),L('M-16-104V-60',WIT,7),t='translate(498 682) rotate(-4)')
    PI=g(R(-16,-120,32,150,TR,14),R(-9,-150,18,34,INK,6),R(-34,-104,42,16,TR,8),P('M-13 30H13L5 150H-5Z','#F2F6F8'),P('M-7 100H7L4 150H-4Z',VONK),t='translate(626 424) rotate(47)')
    ar=[arm((220,622),(190,806),(352,768),MW,(56,50,39),dx=10),manchet((190,806),(358,766),40,JA2,20),KO,hand('greepV',390,746,-20,HS,1.15)]
    ar2=[arm((586,622),(710,730),(694,498),MW,(56,48,37)),manchet((710,730),(694,498),38,JA2,20),PI,hand('greep',692,478,-108,HS,1.12,True)]
    scene('laborant','Laborant met kolf en pipet','lab',G('achtergrond',*bgd('lab',406,370,vl=False)),G('context',*SH),G('persoon',*p),G('tafel',*DK,*MI,*RK),lijn,G('armen',*ar,*ar2),G('vonk',vonk(492,548,.62,-52,VONK,ZON)),clip=romp)
def scheepsbouwer():
    sk=1;hk,hk2=HAAR['grijs'];OV='#123F63';OV2='#0C2D49';b,d=SECTOR['maritiem']
    romp='M160 900C156 748 162 618 206 556C238 516 294 494 348 478L466 478C524 492 576 514 602 558C638 618 642 756 642 900Z'
    BG=[P('M0 640H700V900H0Z',mix(b,d,.3)),L('M40 690q30-18 60 0t60 0t60 0M500 720q30-18 60 0t60 0',mix(b,WIT,.4),8),L('M70 640V90M70 100H260M70 100L26 140M70 160L130 100M70 44L260 100M70 44V100',mix(b,d,.45),13),L('M226 100V210',mix(b,d,.45),5),R(188,210,78,46,PAPER,6),R(4,140,46,46,mix(b,d,.45),4)]
    romp2='M610 232H1220V900H920C840 900 796 850 778 760C748 600 700 400 610 232Z'
    H=[R(860,70,400,166,'#FFFFFF',14),R(860,210,400,26,STAAL2),*[R(x,110,70,52,INK2,10)+R(x+8,118,54,36,'#8FD3F0',6) for x in(890,990,1090)],R(1010,-20,90,92,VONK),R(1010,10,90,22,PAPER),
       L('M636 232V176M716 232V176M796 232V176M624 178H856M630 206H856',STAAL3,8),P(romp2,INK,'opacity=".16" transform="translate(-16 14)"'),P(romp2,d),P('M610 232H1220V268H630Z','#F2F5F6'),P('M752 610H1220V900H920C840 900 796 850 778 760C770 710 762 660 752 610Z','#E8492F'),P('M744 580H1220V612H752Z','#F2F5F6'),
       f'<g fill="none" stroke="{INK}" stroke-width="5" opacity=".22"><path d="M672 360H1220M712 470H1220M900 268V580M1080 268V580M774 740H1220M960 612V900M1120 612V900"/></g>',
       C(800,330,22,INK),L('M800 340V446M762 410Q764 452 800 456Q836 452 838 410M776 372H824',STAAL2,14),*[C(x,420,30,'#F2F5F6')+C(x,420,19,'#8FD3F0') for x in(980,1100)]]
    lijn=G('lijn',L('M-20 850H300Q326 850 344 832L470 702',VONK,18))
    baard=P('M-72 10C-72 64-46 116 4 116C52 116 72 66 73 8C66 30 58 38 46 40C30 28 6 32-4 38C-20 42-58 42-72 10Z',hk)
    helm=P('M-92-44C-96-126-52-158 2-158C58-158 98-124 94-44Z',WIT)+P('M-92-44C-96-126-52-158-22-157C-60-140-66-90-60-44Z','#D3DCE2')+R(-14,-166,32,112,'#F2F6F8',14)+P('M-104-54H116Q134-54 134-42Q134-32 116-32H-104Q-114-32-114-43Q-114-54-104-54Z','#C6D1D8')+R(-102,-40,40,84,VONK,20)+R(-94,-28,20,60,'#D9521A',10)
    p=[nek(406,384,sk,w=84),P(romp,OV),P('M352 478L406 590L462 478L442 470Q406 496 370 470Z','#FFF3DC'),P('M364 468H448L406 520Z',HUID[sk][0]),P('M350 474L320 484L352 590L406 616V590ZM464 474L494 484L462 590L406 616V590Z',OV2),L('M406 616V900',OV2,7),P('M162 700L642 700L642 746L160 746Z',ZON),P('M161 716H642V730H160Z','#F4F6F8'),R(254,606,80,70,OV2,8),R(480,606,80,70,OV2,8),shade('M546 900C594 800 604 690 594 570C638 630 642 756 642 900Z'),
       hoofd(406,308,sk,'hoekig',rot=5,s=1.1,voor=P('M-77 0C-80-20-78-40-70-50L-62-44C-66-30-68-14-77 0Z',hk),oren='',k=18,v=6,wenk='#8C959C',baard=baard,bril='veilig',mond='glim',top=helm)]
    HS=('#E9BE83','#C9965A','#8A6030')
    SL=g(R(-210,-26,120,52,INK,22),P('M-110-34H0Q20-34 20-14V14Q20 34 0 34H-110Q-120 0-110-34Z',ZON),R(-84,-34,16,68,'#E0A81C'),R(-56,-34,16,68,'#E0A81C'),R(14,-42,56,84,STAAL3,16),R(30,-120,20,90,INK,10),P('M58-84Q86-84 86-54V54Q86 84 58 84Z',INK2),R(80,-94,14,188,STAAL,6),t='translate(664 668) rotate(-8)')
    ar=[arm((218,618),(182,778),(372,724),OV,(56,50,40),dx=10),P(cap((362,728),46,(446,698),36),HS[0]),P(cap((352,731),47,(368,726),46),HS[1])]
    ar+=[arm((588,620),(664,742),(690,650),OV,(56,50,44)),P(cap((676,680),45,(704,594),36),HS[0]),P(cap((673,692),46,(679,674),45),HS[1])]
    ar2=[hand('greep',470,686,-16,HS,1.18),hand('greep',706,576,-78,HS,1.12,True)]
    VS=[L(f'M{764+r0*math.cos(math.radians(a)):.0f} {652+r0*math.sin(math.radians(a)):.0f}L{764+r1*math.cos(math.radians(a)):.0f} {652+r1*math.sin(math.radians(a)):.0f}',c,w) for a,r0,r1,c,w in ((-78,30,130,PAPER,11),(-58,40,100,ZON,9),(-96,40,96,ZON,9),(-38,40,120,PAPER,10),(84,40,130,PAPER,11),(64,40,100,ZON,9),(104,40,104,ZON,9),(40,50,96,PAPER,9))]
    scene('scheepsbouwer','Scheepsbouwer slijpt een scheepsromp','maritiem',G('achtergrond',*bgd('maritiem',406,372,vl=False),*BG),G('context',*H),G('persoon',*p),lijn,G('arm',*ar),G('vonk',*VS),G('gereedschap',SL),G('handen',*ar2),clip=romp)
def autotechnicus():
    sk=6;hk,hk2=HAAR['zwart'];OV='#3B4754';OV2='#2B343F';SH='#FFF3DC';b,d=SECTOR['voertuigen'];hb=HUID[sk][0]
    romp='M170 900C166 752 172 622 214 562C246 522 300 500 352 484L464 484C520 498 572 520 598 564C634 624 638 760 636 900Z'
    BG=[R(800,0,24,780,mix(b,d,.2)),R(1100,0,24,780,mix(b,d,.2)),R(780,70,440,26,mix(b,d,.2),8),R(0,780,1200,120,mix(b,d,.3))]
    CAR=[E_(960,812,330,30,INK,'opacity=".25"'),P('M668 740C650 660 660 560 700 500C724 462 760 440 800 430C860 330 940 270 1060 262L1220 256V780H700Q676 780 668 740Z','#F6F4F0'),P('M848 432C890 360 960 318 1060 312H1090V432Z','#16384C'),P('M1110 432V312H1220V432Z','#16384C'),P('M890 420L980 330H1020L940 420Z',WIT,'opacity=".22"'),P('M664 690C660 650 662 620 668 590H1220V690Z','#E4E0D8'),L('M1100 470V700',STAAL2,6),R(1130,500,54,14,STAAL2,7),P('M690 508C704 486 722 470 740 462L752 520L692 540Z','#E8412F'),C(930,780,112,INK),C(930,780,66,STAAL2),C(930,780,26,STAAL3),L('M930 716V844M866 780H994M886 736L974 824M974 736L886 824',STAAL3,9),R(664,700,110,20,INK2,10),R(790,500,98,92,STAAL2,22),R(800,510,78,72,INK,18),C(839,546,26,'#2E3E4C'),C(829,542,5,STAAL2),C(849,542,5,STAAL2),C(839,556,5,STAAL2),R(884,490,20,110,'#F6F4F0',10)]
    lijn=G('lijn',L('M-20 850H520Q546 850 564 832L668 728Q684 712 684 690V640Q684 616 700 606L712 598',PAPER,22))
    VL=[L(f'M{x} {y}Q{x-18} {y+90} {x+dx} {y+200}',hk,24) for x,y,dx in((-72,-20,-50),(-88,0,-86),(-60,10,-20))]+[C(x,y,9,ZON) for x,y in((-122,180),(-158,200),(-80,212))]
    hv=P('M-78 8C-92-56-64-116 4-116C68-116 92-58 78 4C68-20 62-44 52-58C10-40-30-46-54-58C-64-40-70-18-78 8Z',hk)+L('M-50-70Q-30-104 6-112M-10-58Q2-92 22-112M30-56Q36-86 40-106',hk2,5)+R(-74,-66,150,20,ZON,10)
    p=[nek(404,386,sk,w=66),P(romp,SH),P('M352 484Q404 532 462 484L444 478Q404 508 366 478Z','#E8D7B4'),P('M352 482Q404 522 460 482L440 478Q404 500 370 478Z',hb),
       P('M214 562C246 522 282 508 310 498L322 660H484L498 498C536 508 574 524 598 564C634 624 638 760 636 900H170C166 752 172 622 214 562Z',OV),P('M272 510L318 494L334 670H290ZM532 510L490 494L472 670H516Z',OV2),R(296,660,46,30,b,8),R(464,660,46,30,b,8),R(338,716,130,84,OV2,12),L('M368 700V736',STAAL2,10),L('M392 692V736',ZON,10),shade('M540 900C588 800 600 700 590 576C634 634 638 760 636 900Z'),
       hoofd(404,308,sk,'ovaal',rot=4,s=1.1,achter=''.join(VL),voor=hv,oren='l',k=18,v=6,wenk=hk,mond='lach',lip=True)]
    B=((228,624),(196,800),(356,810));A=((582,624),(650,740),(704,600))
    PL=g(R(-54,-26,92,52,INK,18),R(-40,-26,16,52,'#46A86B'),R(34,-34,40,68,INK2,12),R(72,-20,26,40,STAAL3,8),t='translate(734 566) rotate(-12)')
    TB=g(R(-104,-74,204,148,INK,20),R(-84,-54,164,108,'#DDF0F7',10),R(-66,-34,80,68,'#82D48A',8),R(-58,14,64,12,WIT,4),R(-58,-6,64,12,WIT,4),R(14,-12,10,24,'#82D48A',3),L('M40-26H66M40-4H66M40 18H58',STAAL3,8),t='translate(466 790) rotate(-6)')
    ar=[arm(B[0],(190,806),(300,806),OV,(54,48,36),dx=10),manchet((190,806),(304,806),37,b,20),TB,hand('houd',366,806,-3,sk,1.12)]
    ar2=[arm(*A,OV,(54,46,36)),manchet(A[1],A[2],37,b,20),PL,hand('greep',704,584,-42,sk,1.12)]
    scene('autotechnicus','Autotechnicus sluit een elektrische auto aan','voertuigen',G('achtergrond',*bgd('voertuigen',404,372,vl=False),*BG),G('context',*CAR),G('persoon',*p),lijn,G('armen',*ar,*ar2),G('vonk',vonk(846,500,.9,10,WIT,ZON)),clip=romp)


def netmonteur():
    sk=2;hk,hk2=HAAR['bruin'];b,d=SECTOR['energie'];OR='#F4623A';OR2='#CE4522';JAS='#24435A';JAS2='#183244';RF='#F4F6D8'
    romp='M164 900C160 750 166 620 210 560C242 520 296 498 350 482L464 482C520 496 572 518 598 562C634 622 640 758 638 900Z'
    h1=mix(b,d,.13);h2=mix(b,d,.24);gl=mix(b,WIT,.62)
    HS=[P('M650 780V330L740 236L830 330V780Z',h1),P('M830 780V270H862V232H894V196H956V232H988V270H1020V780Z',h2),P('M1020 780V350Q1060 330 1072 262Q1110 232 1148 262Q1160 330 1200 350V780Z',h1),
        R(706,300,28,44,gl,4),R(746,300,28,44,gl,4),R(898,256,54,60,gl,4),R(1088,312,44,56,gl,4)]
    LA=[L('M1136 780V214Q1136 180 1102 180H1060',mix(b,d,.75),14),P('M1080 166H1010Q996 166 1000 182L1006 196H1084Q1092 196 1092 184V176Q1092 166 1080 166Z',INK2),P('M1012 196H1080Q1072 214 1046 214Q1020 214 1012 196Z',WIT)]
    st='<g id="a">'+R(0,0,70,128,WIT,9)+''.join(R(13,y,44,46,STAAL2,8)+R(23,y+14,24,14,INK2,5) for y in(13,69))+'</g>'
    K=[R(700,382,372,430,INK,24,'opacity=".15"'),P('M676 800H1150L1120 900H700Z',mix(b,d,.72)),P('M676 800H1150L1146 814H680Z',mix(b,d,.9)),
       R(722,372,350,436,'#F1F4F2',18),R(744,790,306,20,'#9DB3BF'),P('M1072 380L1162 346V816L1072 800Z',STAAL2),P('M1086 396L1148 372V794L1086 780Z','#F1F4F2'),R(706,352,382,40,'#9DB3BF',12),R(744,408,306,364,'#16384C',10),
       U('a',764,424),U('a',862,424),U('a',960,424),R(756,578,282,26,'#D98A4B',6),*[C(x,591,9,'#8A4E22') for x in(896,996)],
       L('M896 606V690M996 606V690',INK2,20),L('M896 660V860Q896 880 916 880H1220M996 660V820Q996 842 1018 842H1220',INK,26),L('M896 640V662M996 640V662','#D8412F',26)]
    lijn=G('lijn',L('M-20 850H566Q594 850 612 832L780 664Q798 646 798 622V606',VONK,24),L('M798 628V604',INK,28),C(798,591,13,ZON),C(798,591,6,'#8A4E22'))
    ha=P('M-70-20C-120 0-140 70-112 138C-104 160-84 150-88 130C-96 90-84 60-54 40Z',hk)+P('M-102 30q-14 44 0 84',hk2)
    hv=P('M-78 8C-86-30-80-50-70-56H72C82-40 84-14 78 6C70-12 66-28 60-38C20-30-30-32-56-40C-66-26-70-8-78 8Z',hk)
    p=[nek(406,386,sk,w=68),P(romp,JAS),P('M350 482C296 498 242 520 210 560C172 612 166 690 163 742H639C636 690 634 622 598 562C572 518 518 496 464 482L406 560Z',OR),P('M350 482L406 560L464 482L446 474Q406 506 368 474Z',JAS2),P('M366 478Q406 512 448 478L406 536Z',HUID[sk][0]),
       P('M350 480L322 490L366 590L406 552ZM464 480L492 490L446 590L406 552Z',OR2),P('M164 742H639L638 784H163Z',RF),P('M164 758H639V768H164Z',STAAL),P('M270 512L310 498L318 742H276ZM540 512L500 498L492 742H534Z',RF),L('M406 570V900',OR2,6),L('M406 790V900',JAS2,6),shade('M540 900C590 800 602 690 590 574C632 634 640 758 638 900Z'),
       hoofd(406,308,sk,'ovaal',rot=5,s=1.1,achter=ha,voor=hv,oren='l',k=18,v=8,wenk='#5A3220',mond='lach',lip=True,top=helm(WIT,'#D3DCE2','#F2F6F8'))]
    B=((222,624),(190,806),(336,830));A=((588,624),(672,766),(706,640))
    WR=g(R(-46,-17,134,34,'#D8412F',16),R(-28,-17,11,34,'#A92A1C'),R(70,-23,16,46,ZON,6),P('M84-11H118C124-34 150-38 166-26L146-10V10L166 26C150 38 124 34 118 11H84Z',STAAL),t='translate(642 601) rotate(-4)')
    ar=[arm(B[0],B[1],(316,842),OR,(54,49,38),dx=10),manchet(B[1],(318,842),39,RF,20)]
    ar2=[arm(A[0],A[1],(710,652),OR,(54,48,37)),manchet(A[1],(709,656),38,RF,20)]
    scene('netmonteur','Netmonteur sluit een kabel aan in een laagspanningskast','energie',spiegel(G('achtergrond',*bgd('energie',406,370,vl=False),*HS,R(0,780,1200,120,mix(b,d,.22))),G('context',*LA,*K),G('persoon',*p),lijn,G('arm',*ar,*ar2),G('gereedschap',WR),G('handen',hand('greep',328,846,4,LEER,1.18),hand('greep',702,640,-80,LEER,1.14,True)),G('vonk',vonk(1046,206,.95,165,VONK,PAPER))),clip=romp,defs=st)


def timmerman():
    sk=5;hb,hs,hl=HUID[sk];hk,hk2=HAAR['zwart'];b,d=SECTOR['bouw'];SH='#B8472A';SH2='#943620';LB='#7C4A2A';LB2='#5E361D'
    romp='M156 900C152 748 160 618 204 554C236 514 292 492 348 476L466 476C524 490 578 512 604 556C640 616 646 754 644 900Z'
    H='#E9B872';H2='#CF9850';H3='#B47E3A'
    BG=[P('M0 690L380 650L760 690L1200 640V900H0Z',mix(b,d,.16)),E_(90,120,96,28,PAPER,'opacity=".75"'),E_(146,98,64,28,PAPER,'opacity=".75"'),R(0,780,1200,120,mix(b,d,.3))]
    TR=[L('M880 550L1180 250L1240 310M1180 270V560M830 560H1240M850 560V850M1010 560V850M1170 560V850',mix(b,d,.45),28),
        P('M664 586H1220V638H664Z',H),P('M664 628H1220V638H664Z',H2),R(1016,290,48,300,H),R(1052,290,12,300,H2),P('M1040 420L1184 564V600L1040 456Z',H2),
        P('M652 648L1040 260L1220 440V376L1040 196L620 616V648Z',H),P('M652 648L1040 260L1220 440V428L1040 248L640 648Z',H2),P('M1040 196L1072 228V292L1040 260Z',H2),
        R(690,638,48,240,H),R(726,638,12,240,H2),R(870,638,48,240,H),R(906,638,12,240,H2),R(1050,638,48,240,H),R(1086,638,12,240,H2),R(650,846,570,44,H),R(650,880,570,12,H3)]+[C(x,y,5,H3) for x,y in((704,602),(722,620),(884,602),(902,620),(1064,602),(1082,620),(1030,234),(1050,234))]
    lijn=G('lijn',L('M-20 850H640Q662 850 678 834L762 750Q776 736 776 716V584Q776 564 790 550L874 466',VONK,16))
    hv=P('M-77 0C-80-20-78-40-70-50L-60-46C-64-30-68-14-77 0Z',hk)+P('M77-4C79-20 78-36 72-46L62-46C66-30 70-16 77-4Z',hk)
    p=[nek(406,380,sk,w=82),P(romp,SH),P('M350 476Q406 520 462 476L444 480Q406 500 370 480Z',hb),P('M358 472L406 560L454 472L476 480L440 560L406 584L372 560L336 480Z',SH2),P('M376 478Q406 500 436 478L406 532Z',hb),L('M406 590V830',SH2,6),*[C(406,y,8,PAPER) for y in(640,720)],R(486,616,72,76,SH2,8),
       P('M157 840H644V900H156Z','#3A4B56'),P('M157 820H644V872H156Z',LB2),R(372,812,64,68,STAAL2,10),R(388,828,32,36,LB2,5),P('M470 850H590V900H470Z',LB),P('M470 850H590V866H470Z','#96603A'),shade('M546 900C592 800 604 700 594 566C640 624 646 754 644 900Z'),
       hoofd(406,302,sk,'hoekig',rot=5,s=1.12,voor=hv,oren='l',k=18,v=8,wenk=hk,mond='lach',top=helm('#3C7BD6','#2A5FB0','#5E97E6')),
       g(R(-62,-7,92,14,ZON,4),P('M30-7L52 0L30 7Z','#F3D2AE'),R(-72,-7,14,14,'#FF7F6B',4),t='translate(320 300) rotate(-12)'),g(oor(sk,-72),t='translate(406 302) rotate(5) scale(1.12)')]
    B=((218,616),(176,782),(326,786));A=((594,612),(662,748),(694,592))
    DS=g(L('M250 690L362 790L498 742',ZON,26),f'<path d="M258 697L354 783M372 786L490 745" stroke="{INK2}" stroke-width="12" stroke-dasharray="4 11"/>',C(362,790,8,STAAL3))
    HA=g(R(-70,-13,214,26,INK2,12),R(-70,-15,110,30,'#D8412F',13),R(130,-18,44,36,STAAL3,6),P('M126-52C126-62 134-66 144-64H160C170-64 176-58 176-50V40C176 46 178 48 184 48V66H122V48C128 48 128 44 128 40Z',STAAL3),R(118,46,70,24,STAAL2,6),P('M128-52C130-80 150-92 168-96C160-84 162-72 176-52Z',STAAL3),t='translate(690 552) rotate(-52)')
    NA=[L('M848 456L872 468',INK2,9),L('M841 464L856 446',INK2,10),C(876,468,12,INK2)]
    ar=[arm(B[0],B[1],(206,786),SH,(58,52,49),dx=10),P(cap((194,784),45,(316,788),34),hb),P('M206 732L234 738L230 836L200 832Z',SH2)]
    ar2=[arm(A[0],(656,744),(658,738),SH,(58,50,48)),P(cap((660,736),44,(692,596),33),hb),P('M620 704L716 728L722 698L628 674Z',SH2)]
    scene('timmerman','Timmerman slaat een spijker in een dakspant','bouw',G('achtergrond',*bgd('bouw',406,366,vl=False),*BG),G('context',TR[0],g(*TR[1:],t='translate(62 0)')),lijn,G('voorgrond',*NA),G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',DS,HA),G('handen',hand('greep',330,786,6,sk,1.15),hand('greep',694,578,-26,sk,1.12)),G('vonk',vonk(856,452,.8,24,VONK,PAPER)),clip=romp)


def data_analist():
    sk=3;hb,hs,hl=HUID[sk];hk,hk2=HAAR['zwart'];gr='#9DA3A8';b,d=SECTOR['ict'];SW='#0F6B66';SW2='#0A514E';OH='#FFF3DC'
    romp='M156 900C152 748 160 618 204 556C236 516 292 494 348 478L466 478C524 492 578 514 604 558C640 618 646 754 644 900Z'
    x1=mix(b,d,.2);lg=mix(b,WIT,.55)
    SC=[R(650,122,560,560,INK,28,'opacity=".15"'),R(668,104,560,552,INK,28),R(690,126,540,508,PAPER,14),R(714,150,228,190,WIT,16),R(962,150,260,190,WIT,16),R(714,360,508,250,WIT,16)]
    SC+=[R(738+i*40,316-h,26,h,c,6) for i,(h,c) in enumerate(((54,lg),(84,b),(70,b),(116,'#6A55C9'),(140,d)))]+[C(1072,246,66,'#6A55C9'),P('M1072 246V180A66 66 0 0 1 1118.7 292.7Z',ZON),P('M1072 246L1118.7 292.7A66 66 0 0 1 1038 302.8Z','#55CFC6'),C(1072,246,32,WIT),R(1166,190,60,14,lg,7),R(1166,220,60,14,lg,7),R(1166,250,60,14,lg,7)]
    SC+=[f'<path d="M738 410H1220M738 460H1220M738 510H1220M738 560H1220" stroke="{mix(PAPER,b,.35)}" stroke-width="4"/>']
    KA=[R(700,744,520,36,WIT,8),R(700,768,520,132,x1),R(720,788,230,112,mix(b,d,.34),10),R(968,788,232,112,mix(b,d,.34),10),R(826,806,20,40,b,8),R(1074,806,20,40,b,8)]
    PL=[R(1000,690,170,54,INK2,8),R(1000,690,170,24,'#34566C',8),C(1024,728,6,ZON),C(1044,728,6,'#82D48A'),L('M1090 728H1150',STAAL3,8)]
    lijn=G('lijn',L('M-20 850H580Q602 850 618 834L738 714Q752 700 752 680V590Q752 570 766 556L796 526H846L906 466L956 516L1076 396',VONK,16),*[C(x,y,13,WIT)+C(x,y,8,d) for x,y in((846,526),(906,466),(956,516),(1076,396))])
    hv=P('M-78 6C-92-46-76-104-30-114C40-130 92-86 77 0C72-24 66-44 54-62C20-50-24-54-52-72C-66-52-70-22-78 6Z',hk)+P('M-78 6C-84-18-84-40-78-58L-62-52C-68-34-71-14-78 6Z',gr)+P('M77 0C80-22 79-40 73-54L61-48C67-32 71-16 77 0Z',gr)+L('M-38-92q40-18 76 0',hk2,6)
    baard=P('M-72 14C-70 64-46 108 2 108C50 108 72 64 73 10C67 32 58 42 46 44C30 32 6 34-4 40C-20 44-58 46-72 14Z',hk)+P('M-34 88C-20 106 26 106 42 86C30 82-20 82-34 88Z',gr)
    p=[nek(406,382,sk,w=82),P(romp,SW),P('M352 478Q406 536 462 478L446 470Q406 500 368 470Z',OH),P('M366 468H446L406 530Z',hb),P('M352 474L334 486L366 552L406 524ZM460 474L478 486L446 552L406 524Z',OH),P('M406 524L366 552L372 566L406 546L440 566L446 552Z',SW2),P('M156 858H644V880H156Z',SW2,'opacity=".5"'),shade('M546 900C592 800 604 700 594 568C640 626 646 754 644 900Z'),
       hoofd(406,304,sk,'hoekig',rot=5,s=1.1,voor=hv,oren='l',k=18,v=6,wenk='#33313B',baard=baard,mond='lach',top=hoortoestel(VONK)+L('M-44 14q-6 6-10 6M64 16q4 5 7 5',hs,4))]
    B=((218,618),(186,790),(330,772));A=((594,616),(672,744),(764,610))
    MK=g(R(-46,-60,92,120,PAPER,16),f'<path d="M44-34H64Q84-34 84-14V10Q84 30 64 30H44" fill="none" stroke="{PAPER}" stroke-width="15"/>',R(-46,-14,92,16,'#6A55C9'),R(-46,12,92,8,ZON),L('M-14-78q-12-16 0-30t0-28M16-78q-12-16 0-30t0-28',WIT,7,'opacity=".8"'),t='translate(376 756) rotate(2)')
    ar=[arm(B[0],B[1],(312,786),SW,(57,51,38),dx=10),manchet(B[1],(314,785),39,OH,18)]
    ar2=[arm(A[0],A[1],(752,628),SW,(57,50,37)),manchet(A[1],(754,624),38,OH,18)]
    scene('data-analist','Data-analist bij een groot scherm met grafieken','ict',G('achtergrond',*bgd('ict',406,366,vl=False),R(0,780,1200,120,x1)),G('context',*SC,*KA,*PL),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',MK),G('handen',hand('greepV',324,778,-4,sk,1.12),hand('wijs',758,616,-54,sk,1.1)),G('vonk',vonk(1076,392,.8,14)),clip=romp)


def vliegtuig():
    sk=4;hb,hs,hl=HUID[sk];hk,hk2=HAAR['donker'];b,d=SECTOR['voertuigen'];OV='#0E5468';OV2='#093C4B';HV='#D8F04A'
    romp='M168 900C164 752 170 622 212 562C244 522 298 500 350 484L464 484C520 498 572 520 598 564C634 624 638 760 636 900Z'
    h1=mix(b,d,.16);h2=mix(b,d,.3)
    BG=[L('M-20 40L120 110L260 40L400 110L540 40L680 110L820 40L960 110L1100 40L1240 110M-20 110H1220',h1,14),R(40,110,18,670,h1),R(600,110,18,670,h1),R(0,780,1200,120,h2)]
    st='<g id="a">'+P('M-9-50C-10-110-34-160-44-214Q-14-232 18-226C20-160 16-100 10-50Z','#8FA6B3')+P('M-9-50C-10-110-34-160-44-214Q-34-221-22-225C-14-160-4-100-2-50Z','#C4D3DA')+'</g>'
    EN=[P('M540-20H1220V112H900C760 112 610 70 540-20Z','#F6F4F0'),P('M604 40Q700 112 900 112H1220V84H900Q700 84 604 40Z','#D9D2C8'),P('M890 100H1010V190H890Z',STAAL2),
        P('M820 96C840 150 860 170 890 190H1010C1040 170 1060 150 1080 96Z','#E9E3DA'),
        C(932,432,286,INK,'opacity=".16"'),C(950,418,286,'#F6F4F0'),C(950,418,262,STAAL2),C(950,418,248,STAAL),C(950,418,232,'#142E3E'),
        g(*[f'<use href="#a" transform="rotate({a})"/>' for a in range(0,360,20)],t='translate(950 418)'),C(950,418,62,'#24435A'),C(944,410,50,'#3A5F78'),L('M950 418q0-16 16-16q24 2 24 28q-4 32-40 32q-42-4-42-46',WIT,9),
        L('M752 250q-40 60-48 120',WIT,10),R(908,700,84,90,STAAL3,6),R(820,772,260,26,INK2,10)]
    lijn=G('lijn',L('M-20 850H610Q634 850 650 834L806 678',PAPER,22),g(R(-20,-20,64,40,INK2,12),R(36,-14,24,28,STAAL3,5),t='translate(812 672) rotate(-45)'))
    ha=C(-62,62,46,hk)+C(-78,86,20,hk2)
    hv=P('M-79 16C-92-54-66-114 4-116C70-114 90-58 78 8C70-18 60-36 48-54C14-34-30-34-58-32C-68-16-70 0-79 16Z',hk)+L('M-44-84q40-24 84-4M-58-50q40 0 74-18',hk2,6)
    kop=L('M-82-4C-94-150 94-150 84-8',INK2,15)+R(-102,-36,42,76,ZON,20)+R(-94,-24,18,52,'#D99F18',9)+P('M70-34Q88-36 88-14V22Q88 40 70 38Z',ZON)
    p=[nek(406,386,sk,w=68),P(romp,OV),P('M350 484Q406 540 462 484L446 476Q406 506 366 476Z',WIT),P('M362 470H450L406 534Z',hb),P('M352 480L322 492L366 594L406 548ZM462 480L492 492L446 594L406 548Z',OV2),
       P('M272 510L314 496L332 700H284ZM540 510L498 496L480 700H528Z',HV),P('M168 700H636L637 744H167Z',HV),P('M168 716H636V728H168Z','#F4F6F8'),L('M406 552V900',OV2,7),R(500,590,70,22,OV2,6),shade('M540 900C588 800 600 700 590 576C634 634 638 760 636 900Z'),
       hoofd(406,308,sk,'ovaal',rot=5,s=1.1,achter=ha,voor=hv,oren='',k=18,v=6,wenk=hk,mond='lach',lip=True,top=kop+L('M-44 14q-6 5-10 6',hs,4))]
    B=((228,624),(194,800),(336,836));A=((586,624),(660,754),(706,622))
    TO=g(R(-92,-19,150,38,INK2,14),*[R(x,-19,9,38,'#34566C') for x in(-74,-56,-38)],P('M50-19L78-32H104V32H78L50 19Z',INK2),R(98,-32,14,64,ZON,5),R(0,-26,26,10,VONK,4),t='translate(724 580) rotate(-24)')
    BE=P('M826 512L980 372L1060 540L852 568Z','#FFE9A0','opacity=".5"')
    CB=g(R(-78,-98,168,196,'#8A4A24',14),R(-62,-80,136,164,WIT,6),R(-28,-112,68,34,STAAL,10),*[L(f'M-46 {y}l8 9 16-19','#2E9E5B',7)+R(-8,y-8,70,12,STAAL2,6) for y in(-42,0,42)],t='translate(452 766) rotate(-6)')
    ar=[arm(B[0],B[1],(308,812),OV,(54,48,36),dx=10),manchet(B[1],(312,812),37,HV,20)]
    ar2=[arm(A[0],A[1],(702,634),OV,(54,47,36)),manchet(A[1],(701,638),37,HV,20)]
    scene('vliegtuigonderhoudstechnicus','Vliegtuigonderhoudstechnicus inspecteert een straalmotor','voertuigen',spiegel(G('achtergrond',*bgd('voertuigen',406,370,vl=False),*BG),G('context',*EN,BE),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',CB,TO),G('handen',hand('houd',378,812,-3,sk,1.12),hand('greep',704,608,-62,sk,1.12)),G('vonk',vonk(1034,474,.75,36,PAPER,ZON))),clip=romp,defs=st)


def fietstechnicus():
    sk=1;hb,hs,hl=HUID[sk];hk,hk2=HAAR['rood'];b,d=SECTOR['voertuigen'];AP='#1D4E5F';AP2='#153B49';SH='#FFF3DC';ST='#2F6FD0';FR='#2A5FB0';FR2='#1F4A8C'
    romp='M176 900C172 752 178 624 218 566C248 526 300 504 352 488L462 488C516 502 568 524 592 568C628 628 632 762 630 900Z'
    h1=mix(b,d,.14);h2=mix(b,d,.26)
    BG=[R(0,780,1200,120,h2),R(664,70,560,150,h1,16)]+[C(80,120,92,'none',f'stroke="{h1}" stroke-width="16"')]+[R(760+i*70,104,18,76,h2,9)+C(769+i*70,104,20,h2) for i in range(2)]+[L('M960 104V180M1010 104V180',h2,14),R(940,96,40,30,h2,6),R(990,96,40,30,h2,6)]
    sp='M0-150V150M-150 0H150M-106-106L106 106M-106 106L106-106M-57-139L57 139M57-139L-57 139M-139-57L139 57M-139 57L139-57'
    BK=[L('M1104 880V366Q1104 350 1088 350H1010',INK2,24),L('M960 888H1220M1104 850L1040 888',INK2,22),
        f'<g transform="translate(842 576)">'+C(0,0,172,'none',f'stroke="{INK}" stroke-width="24"')+C(0,0,154,'none',f'stroke="{STAAL2}" stroke-width="10"')+f'<path d="{sp}" stroke="#F6F4F0" stroke-width="4"/></g>',
        P('M672 500C700 410 770 364 850 366C930 368 980 410 1006 470L986 480C960 424 916 390 850 390C784 388 722 428 694 508Z','#F6F4F0'),
        L('M842 576L1012 392M842 576L1066 612',FR2,20),L('M1066 612L1006 340',FR,28),L('M1012 404L1240 372M1066 612L1240 420',FR,30),P(cap((1110,566),40,(1240,424),40),INK2),L('M1136 570L1240 458',STAAL3,8),C(1150,540,10,'#82D48A'),
        L('M1004 340L994 286',STAAL2,18),R(976,330,64,44,ZON,10),P('M914 262C950 250 1010 252 1070 270C1084 276 1080 290 1064 290H960C930 290 906 284 914 262Z',INK),
        C(1066,612,56,INK2),C(1066,612,66,'none',f'stroke="{STAAL3}" stroke-width="12" stroke-dasharray="10 6"'),C(1066,612,22,STAAL2),L('M1066 612L1096 730',STAAL2,18),R(1066,722,76,22,INK,8),
        L('M846 540L1062 544M846 612L1058 680',STAAL3,9),C(842,576,40,INK2),C(842,576,20,STAAL2)]
    lijn=G('lijn',L('M-20 850H900Q924 850 940 834L1126 648Q1140 634 1140 614V590',PAPER,20),R(1122,566,36,44,INK,8),R(1130,548,20,22,STAAL3,4))
    kr=lambda pts:''.join(C(x,y,r,hk) for x,y,r in pts)
    hv=P('M-78 4C-90-50-66-104 4-108C66-104 88-50 77 2C72-18 68-34 60-50C20-64-30-64-56-52C-66-36-70-18-78 4Z',hk)+kr([(-66,-70,22),(-54,-100,28),(-20,-122,32),(22,-124,32),(56,-100,28),(70,-68,20),(36,-74,22),(4,-76,24),(-30,-72,22),(-2,-104,30)])+L('M-44-108q16-16 34-10M4-118q18-12 36 0M-30-82q10-10 24-6M40-86q12-6 22 4',hk2,6)
    p=[nek(406,392,sk,w=70),P(romp,SH)]+[f'<g clip-path="url(#romp)"><path d="M140 566H660M140 622H660M140 678H660" stroke="{ST}" stroke-width="20"/></g>',P('M350 488Q406 544 464 488L446 480Q406 516 366 480Z',ST),P('M354 484Q406 532 460 484L446 476Q406 500 366 476Z',hb),
       P('M312 620H500L520 700C560 720 590 740 600 760L606 900H204L210 760C230 730 270 720 292 700Z',AP),L('M318 626L330 494M494 626L482 494',AP2,18),R(348,676,116,84,AP2,12),L('M376 660V700',STAAL2,10),L('M402 652V700',VONK,12),shade('M536 900C580 800 592 700 584 580C626 640 632 762 630 900Z'),
       hoofd(406,314,sk,'ovaal',rot=6,s=1.1,voor=hv,oren='l',k=18,v=8,wenk='#9A4520',sproet=True,mond='lach')]
    B=((232,632),(200,800),(340,832));A=((580,630),(656,768),(716,634))
    WR=g(R(-64,-13,160,26,STAAL3,13),R(-40,-5,110,10,STAAL2,5),P('M84-11C96-36 126-40 146-26L124-9V9L146 26C126 40 96 36 84 11Z',STAAL3),C(-62,0,26,STAAL3),C(-62,0,12,INK2),t='translate(712 590) rotate(-8)')
    KT='M300 920C290 870 312 800 356 790C400 800 420 860 404 920'
    CH=L(KT,INK2,20)+f'<path d="{KT}" fill="none" stroke="{STAAL2}" stroke-width="9" stroke-linecap="round" stroke-dasharray="0 17"/>'
    ar=[arm(B[0],B[1],(206,798),SH,(54,50,47),dx=10),P(cap((208,796),43,(330,824),33),hb),P('M226 748L250 754L236 846L210 838Z',ST)]
    ar2=[arm(A[0],(650,752),(652,748),SH,(54,48,46)),P(cap((654,752),43,(712,644),33),hb),P('M612 712L708 748L716 722L622 686Z',ST)]
    scene('fietstechnicus','Fietstechnicus repareert een elektrische fiets','voertuigen',G('achtergrond',*bgd('voertuigen',406,376,vl=False),*BG),G('context',*BK),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',CH,WR),G('handen',hand('greep',340,822,16,sk,1.12),hand('greep',718,622,-58,sk,1.1)),G('vonk',vonk(842,576,.95,20,PAPER,ZON)),clip=romp)


def medisch():
    sk=6;hb,hs,hl=HUID[sk];hk,hk2=HAAR['grijs'];b,d=SECTOR['lab'];PO='#1B6C86';PO2='#124F64'
    romp='M152 900C148 746 156 616 202 552C234 512 292 490 350 474L466 474C526 488 582 510 608 554C644 616 650 752 648 900Z'
    pk=mix(b,d,.28)
    BG=[L('M90 780V110M40 110H140',pk,14),P('M54 130H128V240Q128 272 91 272Q54 272 54 240Z',WIT,'opacity=".75"'),P('M60 180H122V238Q122 266 91 266Q60 266 60 238Z','#74C7F5'),R(640,96,580,16,pk,8),R(1040,26,100,70,pk,10),R(900,40,110,56,pk,10)]
    MO=[R(652,200,560,404,INK,30,'opacity=".14"'),R(880,560,110,150,STAAL3),R(820,690,230,76,STAAL2,16),R(820,690,230,24,STAAL,12),R(672,182,560,400,'#F2F5F6',30),R(692,206,148,352,'#24435A',12),R(704,218,124,328,'#2E8B57',8),
        L('M730 218V300H770V360M800 218V330M730 546V470H790V420M760 546V500',ZON,5),R(724,336,56,56,INK,6),R(770,440,44,30,INK,5),R(716,430,34,22,STAAL2,4),R(776,250,38,60,INK,5),*[C(x,y,7,STAAL2) for x,y in((714,230),(818,230),(714,534),(818,534))],
        R(856,206,360,352,'#142E3E',14),L('M876 280H940L956 240L984 324L1004 262L1016 280H1220','#82D48A',9),L('M876 500q24-36 48 0t48 0t48 0t48 0t48 0t48 0','#74C7F5',8)]
    DK=[R(0,780,1200,120,mix(b,d,.62)),R(0,760,1200,26,WIT)]
    X=[R(1076,604,140,160,'#F2F5F6',18),R(1094,622,120,62,INK2,8),R(1106,634,60,14,'#82D48A',6),R(1106,658,40,12,STAAL,6),C(1112,724,16,'#82D48A'),C(1156,724,16,ZON),P('M690 744H792L784 764H698Z',INK2),C(716,740,9,STAAL2),C(740,738,9,STAAL2),C(764,740,9,STAAL2)]
    lijn=G('lijn',L('M-20 846H700Q724 846 740 830L852 718Q868 702 868 680V430Q868 404 894 404H924L960 368L1026 434L1056 404H1112',VONK,16))
    hv=P('M-77 2C-92-36-84-70-72-84C-60-118-26-118 0-116C40-120 62-104 74-82C86-58 86-34 77-2C73-22 70-40 64-54C56-74 40-88 18-90C-6-94-40-86-54-62C-66-46-71-22-77 2Z',hk)+L('M-40-100q34-12 66-2',hk2,6)
    p=[nek(406,380,sk,w=84),P(romp,PO),P('M362 470H454L412 590H400Z',hb),P('M352 470L330 486L364 570L402 600L392 520ZM462 470L484 486L450 570L410 600L422 520Z',PO2),L('M406 600V690',PO2,7),C(406,640,7,WIT),C(406,676,7,WIT),R(488,606,72,76,PO2,8),L('M508 582V632',VONK,10),L('M532 588V632',WIT,8),shade('M546 900C592 800 604 700 596 566C644 620 650 752 648 900Z'),
       hoofd(406,302,sk,'rond',rot=5,s=1.1,voor=hv,oren='l',k=20,v=4,wenk='#8C959C',rimpel=True,bril='recht',mond='lach')]
    B=((216,616),(180,780),(330,772));A=((598,614),(676,744),(708,580))
    MM=g(R(-58,-94,122,188,ZON,22),R(-44,-78,94,56,'#E6F3D0',8),L('M-30-50H-14L-4-66L12-34L22-50H36',INK,6),C(3,26,32,INK2),L('M3 26L18 6',WIT,7),C(-30,76,8,INK),C(36,76,8,'#D8412F'),t='translate(396 716) rotate(-8)')
    PR=L('M440 790C470 880 600 860 640 700C654 640 680 570 716 536','#D8412F',7)+g(R(-22,-12,92,24,'#D8412F',11),R(60,-16,12,32,'#A92A1C',4),R(70,-4,52,8,STAAL2,3),t='translate(730 524) rotate(-52)')
    ar=[arm(B[0],B[1],(196,784),PO,(58,52,49),dx=10),P(cap((190,780),45,(322,776),34),hb),P('M196 726L224 732L220 830L190 826Z',PO2)]
    ar2=[arm(A[0],(672,728),(674,722),PO,(58,50,48)),P(cap((676,726),44,(708,588),33),hb),P('M630 694L726 712L731 684L636 664Z',PO2)]
    scene('medisch-technicus','Medisch technicus meet een patientmonitor door','lab',spiegel(G('achtergrond',*bgd('lab',406,368,vl=False),*BG),G('context',*MO),G('persoon',*p),G('tafel',*DK,*X),lijn,G('armen',*ar,*ar2),G('gereedschap',MM,PR),G('handen',hand('greepV',330,774,-8,sk,1.12),hand('pen',712,562,-54,sk,1.1)),G('vonk',vonk(1112,404,.75,24))),clip=romp)


def zorgtechnoloog():
    sk=4;b,d=SECTOR['lab'];HB='#4A3A9E';HB2='#372A7C';TU='#2FA79C';TU2='#1F837A';LM='#FFF3DC'
    romp='M170 900C166 760 170 640 214 580C246 540 300 518 350 504L470 504C526 518 580 540 604 582C640 640 644 770 642 900Z'
    pk=mix(b,d,.16);pk2=mix(b,d,.3);wg=mix(b,WIT,.5)
    BG=[R(0,780,1200,120,mix(b,d,.34)),R(0,768,1200,16,wg),R(676,48,300,330,wg,12),R(696,68,124,290,'#BFE6F2',4),R(832,68,124,290,'#BFE6F2',4),P('M696 358V250Q740 210 820 250V358ZM832 358V262Q900 200 956 250V358Z','#82D48A'),P('M652 36H730Q740 200 664 392H640Z',pk2),P('M1000 36H922Q912 200 988 392H1012Z',pk2),L('M630 34H1022',mix(b,d,.55),16),
        L('M1140 780V300',pk2,14),P('M1090 190H1190L1230 310H1050Z',LM),R(1090,764,100,18,pk2,9)]
    ST=[R(640,846,560,26,INK,13,'opacity=".18"'),L('M800 660L752 690L706 816',STAAL3,20),R(640,806,104,20,INK2,10),
        P('M1010 640L1040 330Q1044 296 1078 298Q1108 302 1104 338L1080 660Z',INK2),P('M996 626L1024 344Q1030 310 1058 316Q1082 322 1078 350L1054 640Z','#34566C'),P('M1036 300L1044 240Q1050 214 1078 220Q1104 226 1100 252L1090 306Z',INK2),P('M1042 299L1049 248Q1053 228 1070 232Q1086 236 1083 256L1076 304Z','#34566C'),
        R(774,612,300,58,INK2,26),R(774,604,270,46,'#34566C',22),R(900,660,110,50,STAAL3),R(796,690,300,96,d,30),R(796,690,300,34,'#9A2A7A',17),R(1000,734,60,12,wg,6),
        L('M900 620V560H1010',STAAL3,16),R(800,520,230,36,INK,18),
        C(806,818,46,INK),C(806,818,20,STAAL2),C(1096,822,42,INK),C(1096,822,18,STAAL2),C(952,784,86,INK),C(952,784,56,STAAL2),C(952,784,22,STAAL3),L('M952 736V832M904 784H1000M918 750L986 818M986 750L918 818',STAAL3,8),
        L('M758 520L750 478',STAAL3,10),C(750,470,20,VONK)]
    BX=[R(726,512,112,46,INK,16),C(804,534,9,'#82D48A'),C(780,534,6,STAAL2)]
    lijn=G('lijn',L('M1220 846H1196Q1174 846 1160 832L1140 812Q1126 798 1126 778V550Q1126 530 1112 518L1104 510Q1092 498 1072 498H850Q832 498 820 486L812 478',VONK,16))
    hij=P('M-98 30C-108-70-62-130 2-130C66-130 108-74 98 22C96 76 92 124 112 176C66 232-66 232-114 180C-92 130-96 76-98 30ZM-58-24C-62 30-48 92 6 98C58 92 70 30 68-18C66-64 40-84 4-84C-34-84-56-64-58-24Z',HB,'fill-rule="evenodd"')+P('M-98 30C-104-40-84-90-50-114C-74-70-80-10-66 50C-56 96-40 120-60 206C-84 200-100 192-114 180C-92 130-96 76-98 30Z',HB2)+L('M-58-28C-50-74-20-92 4-92C36-92 62-72 66-30',HB2,12)+L('M-34 150C10 160 60 146 84 108M-10 190C30 190 60 176 80 156',HB2,9)
    p=[P(romp,TU),P('M214 580C246 540 300 518 350 504L320 514L306 900H170C166 760 170 640 214 580ZM604 582C580 540 526 518 470 504L500 514L512 900H642C644 770 640 640 604 582Z',LM),P('M406 560V900',TU2,f'stroke="{TU2}" stroke-width="7"'),R(440,690,58,64,TU2,8),L('M456 668V712',VONK,9),L('M476 672V712',WIT,8),shade('M536 900C580 800 600 720 590 600C640 650 644 770 642 900Z'),
       hoofd(406,330,sk,'ovaal',rot=6,s=1.1,voor=hij,oren='',k=16,v=6,wenk='#38241B',mond='lach',lip=True)]
    B=((230,644),(200,806),(350,822));A=((588,644),(664,744),(700,486))
    TB=g(R(-106,-80,216,160,INK,22),R(-86,-60,176,120,'#FBE6F3',8),*[L(f'M-64 {y}H64','#D9A9C8',9)+L(f'M-64 {y}H{x}',d,9)+C(x,y,13,VONK if i==1 else d) for i,(x,y) in enumerate(((20,-32),(66,2),(44,36)))],t='translate(474 790) rotate(-6)')
    ar=[arm(B[0],B[1],(302,806),LM,(54,49,36),dx=10),manchet(B[1],(306,806),37,TU,20),TB,hand('houd',370,806,-3,sk,1.12)]
    ar2=[arm(A[0],A[1],(695,502),LM,(54,48,36)),manchet(A[1],(695,506),37,TU,20)]
    scene('zorgtechnoloog','Zorgtechnoloog stelt een elektrische rolstoel af','lab',G('achtergrond',*bgd('lab',406,380,vl=False),*BG),G('context',g(*ST,t='translate(0 -70)')),lijn,G('tafel',g(*BX,t='translate(0 -70)')),G('persoon',*p),G('armen',*ar,*ar2),G('handen',hand('greep',704,468,-56,sk,1.08)),G('vonk',vonk(756,382,.8,14)),clip=romp)


def watertechnicus():
    sk=1;hb,hs,hl=HUID[sk];hk,hk2=HAAR['blond'];b,d=SECTOR['proces'];WA='#2C5A60';WA2='#204449';SH='#F2A93B';SH2='#D58C22'
    romp='M172 900C168 752 174 624 216 564C248 524 300 502 352 486L462 486C518 500 570 522 596 566C632 626 636 760 634 900Z'
    g1=mix(b,d,.16);g2=mix(b,d,.34);g3=mix(b,d,.5)
    BG=[E_(620,76,96,26,PAPER,'opacity=".75"'),E_(680,56,60,26,PAPER,'opacity=".75"'),P('M0 610Q300 566 640 600T1200 560V900H0Z',g1),
        P('M964 580L982 330H1058L1076 580Z',g2),P('M970 336Q1020 262 1070 336Z',g3),L('M1020 318L894 192M1020 318L1146 444M1020 318L1146 192M1020 318L894 444',g3,11),P('M894 192L954 252L972 234L912 174ZM1146 192L1086 252L1104 270L1164 210ZM1146 444L1086 384L1068 402L1128 462ZM894 444L954 384L936 366L876 426Z',g3,'opacity=".55"'),
        P('M0 700L640 650L1200 640V900H0Z','#74C7F5'),P('M0 700L640 650L1200 640V662L640 674L0 726Z',g2),L('M700 706q26-14 52 0t52 0M1030 724q26-14 52 0t52 0M950 862q26-16 52 0t52 0t52 0M30 800q26-16 52 0t52 0M676 806q22-12 44 0',mix('#74C7F5',WIT,.55),8)]
    PE=[E_(930,806,66,15,'#4FA9DE'),R(900,430,60,378,WIT,8),*[R(900,446+i*60,30 if i%2 else 60,30,'#2A5FB0') for i in range(6)]]
    RI=[L('M1120 690V484M1160 700V436M1192 690V520',g3,9),P(cap((1120,440),12,(1120,496),12),'#7C4A2A'),P(cap((1160,390),13,(1160,450),13),'#7C4A2A'),P('M1140 704Q1112 620 1074 584Q1090 650 1122 704ZM1170 704Q1196 620 1230 590V704Z',g2)]
    EE=[P('M996 770Q1000 742 1034 746Q1080 752 1112 734Q1108 786 1066 794H1024Q1000 792 996 770Z','#7C4A2A'),C(1012,738,24,'#125026'),P('M992 734L966 742Q964 752 976 752L996 750Z',ZON),C(1004,732,4,WIT),L('M1004 760Q1014 768 1028 762',WIT,6),P('M1040 764Q1070 770 1092 756Q1080 786 1044 782Z','#9C6A44')]
    lijn=G('lijn',L('M440 770H640Q662 770 678 786L744 852',VONK,16))
    wa=[E_(760,866,74,17,'#4FA9DE'),E_(760,866,44,10,mix('#74C7F5',WIT,.55)),P(cap((738,842),13,(758,862),13),INK2)]
    ha=''.join(E_(x,y,21,27,c,f'transform="rotate({r} {x} {y})"') for x,y,r,c in((-72,74,28,hk),(-92,96,-28,hk2),(-76,122,28,hk),(-96,146,-28,hk2),(-82,172,28,hk),(-98,194,-24,hk2)))+R(-108,208,34,16,VONK,7)+P('M-104 220H-78L-84 262Q-94 272-102 260Z',hk)
    hv=P('M-80 40C-92 0-86-44-72-64H70C80-44 84-16 77 8C71-12 66-28 58-40C20-34-30-34-54-42C-62-20-66 20-80 40Z',hk)
    pet=P('M-82-40C-88-126-42-142 2-142C60-142 90-112 84-42C40-60-40-58-82-40Z','#07496F')+P('M-82-40C-88-126-42-142-12-142C-52-116-60-84-54-50C-66-48-74-44-82-40Z','#05365A')+P('M-34-56C24-82 118-78 146-44C150-34 142-28 132-32C88-50 24-50-40-34Q-50-46-34-56Z','#0B5E8E')+C(6,-142,9,'#0B5E8E')+C(30,-96,17,VONK)
    p=[nek(406,388,sk,w=66),P(romp,SH),P('M352 486Q406 548 462 486L448 478Q406 512 364 478Z',SH2),P('M354 484Q406 530 460 484L446 470H366Z',hb),
       P('M300 640Q404 668 508 640L532 700C570 716 600 740 610 760L634 900H172L198 760C208 740 240 716 276 700Z',WA),L('M312 652L336 500M496 652L474 500',WA2,24),R(296,634,40,34,ZON,8),R(476,634,40,34,ZON,8),R(440,716,84,70,WA2,10),shade('M536 900C584 800 596 700 588 578C630 636 636 760 634 900Z'),
       hoofd(406,312,sk,'ovaal',rot=5,s=1.1,achter=ha,voor=hv,oren='r',k=18,v=10,wenk='#A8742A',mond='lach',lip=True,top=pet)]
    B=((230,626),(196,800),(330,812));A=((584,626),(654,760),(690,590))
    ME=g(R(-50,-88,108,170,INK,20),R(-36,-72,80,60,'#BFE6F2',8),L('M-24-30L-8-48L8-38L30-58',d,6),C(-18,16,11,'#82D48A'),C(22,16,11,ZON),R(-34,42,76,14,STAAL3,7),t='translate(386 752) rotate(-8)')
    FL=g(R(-50,-96,100,200,WIT,22,'opacity=".8"'),P('M-42-24Q-20-36 0-24T42-24V84Q42 96 30 96H-30Q-42 96-42 84Z','#A9C45A'),C(-14,30,7,'#DDE9A8'),C(16,6,9,'#DDE9A8'),R(-34,-134,68,44,d,10),R(-34,-112,68,8,g2),L('M34-70V60',WIT,7),t='translate(742 516) rotate(8)')
    ar=[arm(B[0],B[1],(312,820),SH,(54,49,38),dx=10),manchet(B[1],(314,820),39,WA2,18)]
    ar2=[arm(A[0],A[1],(687,604),SH,(54,48,37)),manchet(A[1],(686,608),38,WA2,18)]
    scene('watertechnicus','Watertechnicus neemt een monster uit de sloot','proces',G('achtergrond',*bgd('proces',406,374,vl=False),*BG),G('context',*RI,*PE,*EE),G('persoon',*p),lijn,G('tafel',*wa),G('armen',*ar,*ar2),G('gereedschap',ME,FL),G('handen',hand('greepV',326,812,-6,BLAUW,1.12),hand('greepV',696,574,-46,BLAUW,1.16)),G('vonk',vonk(800,410,.8,36)),clip=romp)


def food_technologist():
    sk=3;hb,hs,hl=HUID[sk];hk,hk2=HAAR['donker'];b,d=SECTOR['proces'];JA='#FFFFFF';JA2='#D5DEE6';MW='#EDF1F5'
    romp='M156 900C152 748 160 618 204 556C236 516 292 494 348 478L466 478C524 492 578 514 604 558C640 618 646 754 644 900Z'
    g1=mix(b,d,.12);g2=mix(b,d,.24);g3=mix(b,d,.4)
    BG=[f'<path d="M740 80H1200M740 180H1200M740 280H1200M740 380H1200M740 480H1200M740 580H1200M640 680H1200" stroke="{g1}" stroke-width="5"/>',R(0,780,1200,120,g2),R(640,180,170,16,g3,8),R(660,100,52,80,g2,10),R(730,110,60,70,g2,14)]
    pot=lambda x,y,c,o=False:g(P('M-58-46H58L46 46Q44 54 34 54H-34Q-44 54-46 46Z',PAPER),P('M-54-14H54L49 26H-49Z',c),P('M30-46H58L46 46Q44 54 34 54H22Z',INK,'opacity=".1"'),R(-64,-60,128,18,c if not o else STAAL2,8),E_(0,-56,50,9,'#F6A1B0') if o else '',t=f'translate({x} {y})')
    MA=[R(836,150,236,300,INK,30,'opacity=".15"'),R(850,120,230,222,STAAL2),R(850,120,70,222,'#E4ECF0'),R(832,108,266,34,STAAL,14),P('M850 340H1080L1004 450H926Z',STAAL),P('M850 340H920L956 450H926Z',STAAL2),R(934,446,62,46,STAAL3,8),R(946,488,38,30,INK2,6),R(958,514,14,70,'#F6A1B0',7),C(984,236,50,WIT),C(984,236,50,'none',f'stroke="{STAAL3}" stroke-width="9"'),L('M984 236L1006 212',VONK,8),C(984,236,7,INK),
        R(636,706,590,40,INK2,20),R(650,714,576,24,'#34566C',12),*[C(x,726,8,STAAL) for x in range(676,1200,64)],R(700,746,28,150,STAAL3),R(1010,746,28,150,STAAL3),pot(784,652,'#F6A1B0',True),pot(965,652,'#F6A1B0',True),pot(1146,652,'#F6A1B0')]
    lijn=G('lijn',L('M-20 850H1050Q1074 850 1090 834L1124 800Q1140 784 1140 760V300Q1140 280 1126 266L1110 250Q1096 236 1076 236H1070',VONK,20))
    net=P('M-79-22C-84-80-64-126 4-126C66-126 88-78 79-22C40-62-30-62-79-22Z',WIT,'opacity=".2"')+f'<path d="M-74-34L-26-120M-46-46L-2-126M-10-54L36-118M28-54L64-98M74-34L26-120M46-46L2-126M10-54L-36-118M-28-54L-64-98" stroke="{WIT}" stroke-width="3.5"/>'+L('M-79-20C-40-66 40-66 79-20',WIT,12)
    hv=P('M-78 4C-90-50-66-120 4-120C66-120 88-56 77 0C72-20 66-36 56-50C16-62-24-60-52-52C-64-36-72-16-78 4Z',hk)
    p=[nek(406,382,sk,w=82),P(romp,JA),P('M358 474H452L406 560Z',hb),P('M352 476L328 486L356 560L406 602L380 520ZM462 476L486 486L456 560L406 602L434 520Z',d),L('M406 602V900',JA2,7),*[C(430,y,8,JA2) for y in(670,744,818)],R(500,626,78,78,JA2,8),L('M522 604V654',VONK,10),L('M546 608V654',INK2,8),shade('M546 900C592 800 604 700 594 568C640 626 646 754 644 900Z',.1),
       hoofd(406,306,sk,'ovaal',rot=5,s=1.12,voor=hv+net,oren='lr',k=18,v=6,wenk=hk,mond='lach')]
    B=((218,618),(182,796),(322,804));A=((594,616),(664,738),(700,560))
    TH=g(R(-92,-24,148,48,ZON,18),R(-80,-14,52,28,'#E6F3D0',5),R(52,-5,82,10,STAAL3,4),t='translate(694 502) rotate(50)')
    BO=g(L('M10-50L46-138',STAAL3,11),E_(50,-150,17,26,STAAL3,'transform="rotate(22 50 -150)"'),pot(0,0,'#8DB8FF',True),t='translate(398 774) rotate(-3)')
    ar=[arm(B[0],B[1],(300,814),MW,(57,51,39),dx=10),manchet(B[1],(304,813),40,JA2,20)]
    ar2=[arm(A[0],A[1],(697,574),MW,(57,50,38)),manchet(A[1],(696,578),39,JA2,20)]
    scene('food-technologist','Food-technologist meet de temperatuur van een nieuw product','proces',spiegel(G('achtergrond',*bgd('proces',406,368,vl=False),*BG),G('context',*MA),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',BO,TH),G('handen',hand('greepV',316,806,-10,BLAUW,1.16),hand('greep',702,534,-50,BLAUW,1.14)),G('vonk',vonk(800,580,.75,20))),clip=romp)


def ux_ontwerper():
    sk=3;hb,hs,hl=HUID[sk];hk,hk2=HAAR['wit'];b,d=SECTOR['ontwerp'];JA='#C8324F';JA2='#A0243D';TR='#24435A'
    romp='M170 900C166 756 172 626 214 568C246 528 300 504 352 488L464 488C520 502 572 526 598 570C634 628 638 764 636 900Z'
    w1=mix(b,d,.1);lg=mix(b,WIT,.62)
    BO=[R(640,92,580,620,INK,20,'opacity=".15"'),R(658,74,580,620,'#8A5A2E',20),R(676,92,562,584,'#FBF4E4',10)]
    def tel(x,y,*a): return g(R(-62,-112,124,224,INK,20),R(-50,-94,100,188,WIT,8),*a,t=f'translate({x} {y})')
    BO+=[tel(768,230,C(0,-48,24,ZON),R(-34,-8,68,12,STAAL2,6),R(-34,14,68,12,STAAL2,6),R(-34,52,68,26,'#55CFC6',10)),tel(940,230,R(-38,-82,76,60,'#8DB8FF',6),R(-38,-12,34,34,'#F6A1D3',6),R(4,-12,34,34,ZON,6),R(-38,32,34,34,'#82D48A',6),R(4,32,34,34,'#BBAAFF',6)),tel(1112,230,P('M0-70C-20-92-48-62 0-28C48-62 20-92 0-70Z','#E8492F'),R(-34,0,68,12,STAAL2,6),R(-34,54,68,26,'#82D48A',10))]
    sn=lambda x,y,c,r:g(R(-48,-48,96,96,c),P('M48 48V20L20 48Z',INK,'opacity=".16"'),L('M-28-20H28M-28 2H10',INK,6,'opacity=".55"'),t=f'translate({x} {y}) rotate({r})')
    BO+=[sn(900,470,ZON,-5),sn(1016,476,'#55CFC6',4),sn(1132,468,'#FF9488',-3),sn(1016,598,'#BBAAFF',4)]
    KA=[R(0,780,1200,120,mix(b,d,.22)),L('M1150 900V792M1196 900V792',d,14),R(1084,764,150,22,d,8),P('M1130 690H1204L1196 764H1138Z','#3C7BD6'),L('M1150 690V620M1172 690L1186 616',ZON,11)]
    lijn=G('lijn',L('M-20 850H550Q574 850 590 834L702 722Q716 708 716 686V432Q716 410 732 396L740 388Q752 376 774 376H1112',VONK,16),*[C(x,376,15,PAPER)+C(x,376,9,d) for x in(768,940)])
    kr=lambda pts:''.join(C(x,y,r,hk) for x,y,r in pts)
    hv=P('M-79 12C-96-50-80-112-26-122C40-140 100-96 80 8C74-14 68-34 62-52C44-44 8-50-14-72C-28-52-46-40-60-36C-68-20-72-4-79 12Z',hk)+L('M-14-72Q-2-96 26-106M-52-58Q-44-88-16-104M40-62Q52-78 50-96',hk2,7)
    k,v,gc=18,6,'#128A86'
    br=f'<g fill="{WIT}" fill-opacity=".3" stroke="{gc}" stroke-width="9"><circle cx="{k-32}" cy="{v}" r="28"/><circle cx="{k+32}" cy="{v}" r="28"/></g>'+L(f'M{k-5} {v-4}q5-5 10 0M{k-60} {v-6}L-73-10M{k+60} {v-6}L73-10',gc,8)
    oh=C(-74,40,11,VONK)
    p=[nek(406,388,sk,w=66),P(romp,TR),P('M356 486Q406 556 458 486L446 470H368Z',hb),P('M352 488L322 496C300 502 246 526 214 568C172 626 166 756 170 900H318C330 780 350 640 352 488ZM464 488L492 496C514 502 572 526 598 570C634 628 638 764 636 900H494C482 780 462 640 464 488Z',JA),P('M352 486L330 494C322 640 300 780 288 900H318C336 780 352 640 352 486ZM464 486L484 494C492 640 514 780 524 900H494C476 780 464 640 464 486Z',JA2),
       *[C(x,y,r,c) for x,y,r,c in((360,522,11,ZON),(380,544,12,VONK),(407,554,14,'#55CFC6'),(434,544,12,VONK),(454,522,11,ZON))],shade('M540 900C588 800 600 700 590 580C634 636 638 764 636 900Z'),
       hoofd(406,312,sk,'ovaal',rot=5,s=1.1,voor=hv,oren='l',k=k,v=v,wenk='#B9BFC4',rimpel=True,mond='lach',lip=True,top=br+oh)]
    B=((228,630),(198,800),(340,826));A=((588,630),(668,756),(722,596))
    TB=g(R(-108,-82,216,164,INK,22),R(-88,-62,176,124,WIT,8),R(-70,-44,56,88,'#BBAAFF',8),R(0,-44,70,14,STAAL2,7),R(0,-18,70,14,STAAL2,7),R(0,18,52,26,'#55CFC6',10),t='translate(478 786) rotate(-6)')
    PE=g(R(-34,-9,150,18,'#3C7BD6',8),R(-34,-9,26,18,VONK,6),P('M114-9V9L146 0Z',INK2),t='translate(744 560) rotate(-46)')
    ar=[arm(B[0],B[1],(300,804),JA,(54,48,36),dx=10),manchet(B[1],(306,804),37,JA2,20),TB,hand('houd',370,804,-3,sk,1.12)]
    ar2=[arm(A[0],A[1],(718,608),JA,(54,48,36)),manchet(A[1],(717,611),37,JA2,20)]
    scene('ux-ontwerper','UX-ontwerper schetst schermen voor een app','ontwerp',G('achtergrond',*bgd('ontwerp',406,374,vl=False)),G('context',KA[0],*BO,*KA[1:]),lijn,G('persoon',*p),G('armen',*ar,*ar2),G('gereedschap',PE),G('handen',hand('pen',726,580,-46,sk,1.1)),G('vonk',vonk(1112,376,.8,78)),clip=romp)


def gamedeveloper():
    sk=5;hb,hs,hl=HUID[sk];hk,hk2=HAAR['zwart'];b,d=SECTOR['ontwerp'];SH='#5FC7BE';SH2='#3C9F97';OR='#2C2A63'
    romp='M178 900C174 766 180 646 222 588C252 548 304 524 354 510L464 510C514 524 566 546 590 590C626 650 630 772 628 900Z'
    MO=[R(640,120,560,460,INK,26,'opacity=".15"'),R(656,102,560,456,INK,26),R(678,124,538,412,'#6FC3F2',12),R(900,558,90,110,INK2),R(826,664,240,24,INK2,12),
        E_(760,186,44,15,WIT,'opacity=".8"'),E_(1010,170,60,17,WIT,'opacity=".8"'),C(1140,190,36,ZON),P('M678 440Q760 380 850 440T1040 430T1216 410V536H678Z','#57A9DC')]
    MO+=[P('M678 480H860V536H678Z','#7A4A26'),R(678,470,182,24,'#5DB35A',4),P('M930 500H1080V536H930Z','#7A4A26'),R(930,490,150,24,'#5DB35A',4),R(800,390,120,30,'#5DB35A',6),R(800,408,120,16,'#7A4A26',6),R(960,320,110,30,'#5DB35A',6),R(960,338,110,16,'#7A4A26',6),P('M1090 470H1216V536H1090Z','#7A4A26'),R(1090,460,126,24,'#5DB35A',4),L('M1150 460V340',PAPER,8),P('M1152 338L1206 362L1152 386Z','#E8412F')]
    MO+=[C(x,y,14,ZON)+R(x-3,y-7,6,14,'#DDA41E',3) for x,y in((740,330),(1080,236))]
    HE=[R(994,262,52,56,'#E8412F',14),R(1004,274,36,20,PAPER,8),C(1018,284,5,INK),C(1032,284,5,INK),L('M1008 318V326M1032 318V326',INK,10)]
    DK=[R(0,796,1200,104,mix(b,d,.62)),R(0,778,1200,26,'#FFF3DC')]
    X=[P('M690 744H960L984 784H666Z',INK2),f'<path d="M706 755H950M696 770H962" stroke="{STAAL}" stroke-width="8" stroke-dasharray="16 8"/>',E_(1064,768,34,14,STAAL3),R(1130,690,60,90,'#8A5A2E',8),R(1138,664,44,40,'#5DB35A',10),R(1150,640,22,34,'#5DB35A',8)]
    X[3:]=[P('M1110 704H1190L1180 780H1120Z','#E8492F'),P('M1150 706C1104 680 1096 640 1104 606C1136 626 1152 664 1150 706Z','#2E8B57'),P('M1150 706C1150 650 1166 620 1196 606C1204 650 1186 690 1150 706Z','#3FAE6A')]
    lijn=G('lijn',L('M-20 852H562Q586 852 602 836L694 744Q708 730 708 708V484Q708 464 722 450L788 384Q804 368 826 368H880Q896 368 910 354L950 314Q966 298 988 298H1030Q1050 298 1064 312L1124 372',VONK,16))
    kr=lambda pts:''.join(C(x,y,r,hk) for x,y,r in pts)
    ha=kr([(0,-66,116),(-96,-70,46),(-72,-124,48),(-24,-156,48),(32,-158,48),(82,-122,48),(102,-66,44),(-112,-16,44),(110,-12,42),(-104,38,36),(102,40,34)])
    hv=P('M-78 10C-92-50-64-104 4-106C66-104 90-50 78 10C74-12 68-24 62-36C40-62 20-58 2-66C-20-56-44-60-60-36C-68-24-74-10-78 10Z',hk)+L('M-92-96q14-26 36-30M-30-150q26-14 48-2M60-128q22 6 30 26M-40-92q18-16 36-14M24-106q20 2 30 16',hk2,7)
    p=[nek(406,420,sk,w=66),P(romp,SH),P('M346 516C330 560 360 620 404 620C450 620 480 560 466 516L448 504H366Z',SH2),P('M360 506Q404 576 452 506L446 496H366Z',OR),P('M368 496H446Q440 540 406 546Q374 540 368 496Z',hb),L('M368 600V676M440 600V660',PAPER,8),shade('M540 900C580 800 592 710 584 600C626 650 630 772 628 900Z'),
       hoofd(406,342,sk,'ovaal',rot=5,s=1.04,achter=ha,voor=hv,oren='',k=18,v=6,wenk=hk,mond='lach',lip=True,top=C(-76,34,8,ZON))]
    CT=g(P('M-84-50C-60-66-40-52-20-52H20C40-52 60-66 84-50C122-26 140 48 122 76C106 98 80 70 62 46H-62C-80 70-106 98-122 76C-140 48-122-26-84-50Z',INK),P('M-78-44C-56-58-40-44-20-44H20C40-44 56-58 78-44L92-30C60-24-60-24-92-30Z','#34566C'),L('M-62-16V20M-80 2H-44',STAAL2,12),C(46,2,8,'#82D48A'),C(76,2,8,'#E8492F'),C(61,-14,8,ZON),C(61,18,8,'#8DB8FF'),C(-24,26,15,STAAL3),C(24,26,15,STAAL3),R(-12,-22,24,12,VONK,6),t='translate(408 752) rotate(-3)')
    ar=[arm((236,650),(196,806),(282,776),SH,(52,48,37),dx=10),manchet((196,806),(282,776),38,SH2,20)]
    ar2=[arm((578,650),(634,798),(546,768),SH,(52,47,37)),manchet((634,798),(546,768),38,SH2,20)]
    ha2=[hand('greepV',286,774,-12,sk,1.06),hand('greepV',542,768,188,sk,1.06,True)]
    scene('gamedeveloper','Gamedeveloper test een zelfgemaakt level','ontwerp',spiegel(G('achtergrond',*bgd('ontwerp',406,380,vl=False)),G('context',*MO),G('persoon',*p),G('tafel',*DK,*X),lijn,G('voorgrond',*HE),G('armen',*ar,*ar2),G('gereedschap',CT),G('handen',*ha2),G('vonk',vonk(1124,372,.7,130))),clip=romp)


def podiumtechnicus():
    sk=2;hb,hs,hl=HUID[sk];hk,hk2=HAAR['bruin'];b,d=SECTOR['ontwerp'];SH='#2E3A45';SH2='#1F2932';RD='#B5293F';RD2='#8E1D31';PR=('#3C7BD6','#2A5FB0','#1D478A')
    romp='M156 900C152 750 160 620 204 558C236 518 292 496 348 480L466 480C524 494 578 516 604 560C640 620 646 756 644 900Z'
    ST=[R(640,70,580,600,INK),P('M700 560H1220V670H640Z',mix(d,INK,.2)),P('M700 560H1220V572H696Z',b),
        P('M786 204L700 620H880L834 204Z','#FFE08A','opacity=".6"'),P('M910 204L846 620H1030L958 204Z','#55CFC6','opacity=".5"'),P('M1034 204L1000 620H1180L1082 204Z','#F6A1D3','opacity=".5"'),
        L('M940 410V600M900 604H980',PAPER,10),P(cap((940,370),20,(940,408),13),STAAL2),L('M922 394H958',INK2,8),
        P('M640 70H770Q760 300 700 470Q690 560 690 670H640Z',RD),L('M668 90Q672 300 658 660M714 90Q712 280 680 450',RD2,9),P('M1220 70H1130Q1140 300 1170 470Q1180 560 1180 670H1220Z',RD),
        R(624,36,600,64,RD2),R(624,36,600,30,RD)]
    def lamp(x,r): return g(R(-7,-70,14,50,STAAL3,5),R(-34,-40,68,70,INK2,14),P('M-34 22H34L46 54H-46Z','#34566C'),R(-46,50,92,14,PAPER,7),t=f'translate({x} 146) rotate({r})')
    ST+=[L('M640 96H1220M640 128H1220M656 128l32-32l32 32l32-32l32 32l64-32l32 32l32-32l32 32l64-32l32 32l32-32l32 32l32-32',STAAL3,8),lamp(810,0),lamp(934,0),lamp(1058,0)]
    DK=[R(0,800,1200,100,mix(b,d,.62)),R(0,784,1200,24,'#FFF3DC'),P('M540 668H1220V776H470Z','#7E95A2'),P('M540 668H1220V684H532Z','#A9BAC4'),R(470,770,750,30,INK)]
    DK+=[L(f'M{x} 704L{x-20} 758',INK,10) for x in(760,820,880,940,1000)]+[g(R(-21,-13,42,26,c,7),t=f'translate({x} {y}) skewX(-18)') for x,y,c in((743,746,ZON),(806,742,WIT),(872,730,'#55CFC6'),(934,722,WIT),(984,744,'#F6A1D3'))]+[R(1030,698,126,66,INK,8),R(1040,708,106,46,'#BFE6F2',4),P('M1056 748L1070 714L1084 748ZM1100 748L1114 714L1128 748Z','#6A55C9')]+[C(x,698,8,c) for x,c in((600,'#82D48A'),(630,ZON),(660,STAAL2))]
    lijn=G('lijn',L('M-20 852H1084Q1108 852 1124 836L1162 798Q1176 784 1176 760V230Q1176 210 1162 196L1124 158Q1112 146 1092 146H1088',VONK,18))
    hv=P('M-78 8C-90-40-86-76-62-88C-64-124 0-146 40-120C84-112 96-50 77 0C73-22 68-40 60-54C36-46 10-52-8-72C-16-56-40-46-58-46C-66-32-70-14-78 8Z',hk)+L('M-36-100q34-22 64-8M10-84q16 16 40 16',hk2,6)
    baard=P('M-71 24C-68 70-44 106 2 106C48 106 70 70 72 20C66 40 60 52 50 62C40 40 8 36-2 44C-16 40-38 46-46 66C-58 56-66 44-71 24Z',hk,'opacity=".32"')
    kop=L('M-84-4C-94-146 92-150 82-10',INK,13)+R(-104,-34,40,72,INK,18)+R(-94,-20,18,44,VONK,9)+P('M70-32Q88-34 88-12V20Q88 38 70 36Z',INK)+L('M-84 34C-80 72-50 86-22 74',INK,8)+R(-30,64,34,18,INK,9)
    p=[nek(406,384,sk,w=82),P(romp,SH),P('M352 480Q406 530 460 480L444 482Q406 506 370 482Z',SH2),P('M354 482Q406 520 458 482L446 470H366Z',hb),L('M356 494L404 660L454 494',VONK,9),R(366,654,78,66,WIT,10),R(380,668,50,12,STAAL,5),R(380,690,34,10,STAAL2,5),shade('M546 900C592 800 604 700 594 570C640 628 646 756 644 900Z',.2),
       hoofd(406,306,sk,'hoekig',rot=5,s=1.1,voor=hv,oren='',k=18,v=6,wenk='#5A3220',baard=baard,mond='lach',top=kop)]
    B=((218,620),(200,758),(460,744));A=((594,618),(664,726))
    ar=[arm(B[0],B[1],(214,758),SH,(57,51,49),dx=10),P(cap((210,756),44,(420,748),33),hb),P('M228 706L256 710L262 796L234 802Z',SH2),hand('plat',440,746,0,sk,1.08)]
    ar2=[arm(A[0],(640,700),(646,706),SH,(57,51,49)),P('M594 716L690 668L704 694L608 742Z',SH2),P(cap((660,726),44,(786,690),31),STAAL2),C(660,726,35,INK2),C(660,726,16,VONK),P(cap((692,704),11,(770,682),8),WIT,'opacity=".8"'),g(R(-8,-34,24,68,INK2,8),R(22,-31,10,62,VONK,4),t='translate(780 692) rotate(-16)'),hand('wijs',808,688,24,PR,.95)]
    scene('podiumtechnicus','Podiumtechnicus bedient het licht van een voorstelling','ontwerp',G('achtergrond',*bgd('ontwerp',406,368)),G('context',*ST),G('persoon',*p),G('tafel',*DK),lijn,G('armen',*ar2,*ar),G('vonk',vonk(1058,212,.8,160,PAPER,ZON)),clip=romp)


def techniekdocent():
    sk=4;hb,hs,hl=HUID[sk];hk,hk2=HAAR['grijs'];b,d=SECTOR['metaal'];JA='#1E5C4E';JA2='#16463C';SH='#FFF3DC'
    romp='M156 900C152 748 160 618 204 556C236 516 292 494 348 478L466 478C524 492 578 514 604 558C640 618 646 754 644 900Z'
    h1=mix(b,d,.16);h2=mix(b,d,.32)
    BG=[R(650,92,560,330,INK,18,'opacity=".13"'),R(664,76,560,330,'#8A4A24',18),R(680,92,544,298,'#F8F5EC',8)]
    BG+=[C(800,236,80,'none',f'stroke="{STAAL2}" stroke-width="28" stroke-dasharray="28 34.8"'),C(800,236,72,STAAL2),C(800,236,24,'#F8F5EC'),L('M940 300V210H1080V300ZM970 210V170M1050 210V170M940 300L910 330M1080 300L1110 330',b,9),C(982,252,16,'none',f'stroke="{b}" stroke-width="9"'),C(1038,252,16,'none',f'stroke="{b}" stroke-width="9"')]
    RO=[L('M888 540V486',INK2,10),C(888,474,18,'#E8412F'),R(792,540,196,150,'#3C7BD6',26),R(792,640,196,50,'#2A5FB0',24),R(816,562,148,70,INK2,18),C(854,596,22,WIT),C(926,596,22,WIT),C(848,598,10,INK),C(920,598,10,INK),P('M780 600H796V650H780L764 640V610Z',STAAL3),L('M860 662H918',STAAL2,10)]+[C(x,722,48,INK)+C(x,722,24,ZON)+C(x,722,9,INK) for x in(836,944)]
    DK=[R(0,744,1200,50,'#E9B872'),R(0,786,1200,114,mix(b,d,.72)),R(0,786,1200,12,mix(b,d,.85))]
    VI=[R(1100,730,110,22,INK2,6),P('M1122 732L1132 690H1176L1186 732Z',INK2),R(1080,664,130,36,STAAL3,8),P('M1152 606H1210V680H1152Z',STAAL3),R(1092,606,36,74,'#86A0AE',6),R(1126,578,28,70,'#D98A4B'),R(1122,610,8,40,INK2),R(1150,610,8,40,INK2),L('M1080 682H1052',STAAL2,12),L('M1052 646V716',INK2,9)]
    LE=[P(cap((1250,850),56,(1140,786),40),'#B9387A'),P(cap((1146,790),41,(1132,782),41),'#942A60'),g(R(28,-12,66,24,ZON,11),R(90,-5,50,10,STAAL3,3),t='translate(1100 752) rotate(192)'),hand('pen',1114,762,202,2,1.06,True)]
    lijn=G('lijn',L('M-20 852H640Q664 852 680 836L770 746Q784 732 784 708V690Q784 668 806 668H824',PAPER,18))
    bd=P('M-74-6C-78 70-50 122 2 122C54 122 76 70 74-8C70 18 60 34 48 42C32 30 6 34-4 40C-20 44-56 40-74-6Z',hk)+L('M-30 92q30 18 64-2',hk2,6)
    hv=P('M-74-2C-82-22-80-42-71-54C-62-46-60-28-64-10ZM73-2C81-20 80-40 71-52C63-44 61-28 65-10Z',hk)
    gl=L('M-30-86q28-14 54-4',WIT,7,'opacity=".3"')
    p=[nek(406,384,sk,w=84),P(romp,SH),P('M358 474H454L406 552Z',hb),P('M352 474L334 488L370 564L406 532ZM460 474L478 488L442 564L406 532Z','#E8D7B4'),*[C(406,y,7,'#CBB98F') for y in(590,650,710)],
       P('M348 478C292 494 236 516 204 556C160 618 152 748 156 900H344C330 760 334 620 330 484ZM466 478C524 492 578 514 604 558C640 618 646 754 644 900H466C480 760 480 620 484 484Z',JA),P('M336 482L304 494L300 590L340 600L332 640L348 720C338 640 338 560 342 500ZM478 482L510 494L514 590L474 600L482 640L466 720C476 640 476 560 472 500Z',JA2),shade('M546 900C592 800 604 700 594 568C640 626 646 754 644 900Z'),
       hoofd(406,306,sk,'rond',rot=5,s=1.1,voor=hv+gl,oren='l',k=18,v=4,wenk='#8C959C',baard=bd,bril='veilig',mond='lach')]
    B=((218,620),(190,788),(330,756));A=((594,618),(668,740),(726,624))
    WR=g(R(-20,-15,160,30,STAAL3,15),P('M132-13C140-40 168-46 190-30L170-10V10L190 30C168 46 140 40 132 13Z',STAAL3),L('M4 0H110',STAAL2,7),t='translate(352 776) rotate(-58)')
    ar=[arm(B[0],B[1],(312,768),JA,(57,51,38),dx=10),manchet(B[1],(314,767),39,SH,18)]
    ar2=[arm(A[0],A[1],(714,642),JA,(57,50,37)),manchet(A[1],(716,638),38,SH,18)]
    scene('techniekdocent','Techniekdocent helpt een leerling met een robot','metaal',G('achtergrond',*bgd('metaal',406,368,vl=False)),G('context',*BG),G('persoon',*p),G('tafel',*DK,*VI,g(*RO,t='translate(24 0)')),lijn,G('voorgrond',*LE),G('armen',*ar,*ar2),G('gereedschap',WR),G('handen',hand('greep',328,760,-14,sk,1.15),hand('wijs',722,628,-40,sk,1.1)),G('vonk',vonk(912,474,.9,10,PAPER,ZON)),clip=romp)


ALL = [elektromonteur, installateur, cnc, lasser, mechatronicus, maintenance, procesoperator, programmeur, calculator, landmeter, laborant, scheepsbouwer, autotechnicus, netmonteur, timmerman, data_analist, vliegtuig, fietstechnicus, medisch, zorgtechnoloog, watertechnicus, food_technologist, ux_ontwerper, gamedeveloper, podiumtechnicus, techniekdocent]


def draw(names=()):
    """Draws those professions, or all."""
    for function in ALL:
        if not names or function.__name__ in names:
            function()


if __name__ == '__main__':
    draw(sys.argv[1:])
