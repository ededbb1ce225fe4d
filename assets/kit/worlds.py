"""The pictures of the nine worlds: typical objects, the line and the spark; no people.

python3 worlds.py [world ...]   writes content/worlds/<world>.svg
"""
import sys
from objects import *
from drawing import ROOT, document, save

VLOER = 780


def backdrop(sector, cx=600, cy=400, r=350, floor=VLOER):
    """Sector colour, halo and floor."""
    b, d = SECTOR[sector]
    return [R(0, 0, 1200, 900, b), C(cx, cy, r, mix(b, WIT, .42))] + ([R(0, floor, 1200, 900 - floor, mix(b, d, .22))] if floor else [])


def line(d, c=VONK, w=26):
    """The one line of the picture."""
    return G('lijn', L(d, c, w))


def energie():
    b, d = SECTOR['energie']
    heuvel = [P('M0 690Q300 600 620 660T1200 620V900H0Z', mix(b, d, .16)), P('M0 780Q340 720 700 770T1200 750V900H0Z', mix(b, d, .26))]
    return 'Windmolens, zonnepanelen en een huis met een warmtepomp', [G('achtergrond', R(0, 0, 1200, 900, b), C(560, 330, 340, mix(b, WIT, .42)), C(560, 330, 120, PAPER), *heuvel),
        G('context', put(windmolen(b, d, 40), 180, 720, .95), put(windmolen(b, d, 70), 440, 690, .66)),
        '',
        G('voorwerp', put(zonnepaneel(b, d), 250, 800, 1.05), put(huis(b, d), 850, 800, 1.35), put(warmtepomp(b, d), 1100, 812, .62)), line('M-20 846H560Q588 846 608 826L656 778Q676 758 676 730V690'), G('kast', R(650, 610, 56, 84, WIT, 10), R(662, 624, 32, 24, '#82D48A', 5), R(650, 684, 56, 10, STAAL)), G('vonk', vonk(762, 596, .8, 0))]


def bouw():
    b, d = SECTOR['bouw']
    return 'Een kraan, een huis in aanbouw en een brug', [G('achtergrond', *backdrop('bouw', 560, 400, 350), P('M0 700L400 650L820 690L1200 640V790H0Z', mix(b, d, .14))),
        G('context', put(brug(b, d), 200, 790, .82), E_(150, 120, 100, 28, PAPER, 'opacity=".75"'), E_(220, 98, 64, 28, PAPER, 'opacity=".75"')),
        line('M-20 716H420Q448 716 468 736L540 808Q560 828 588 828H1220', VONK, 30),
        G('voorwerp', put(hijskraan(b, d), 960, 800, 1.08), L('M640 195V330', INK2, 7), L('M580 372L640 326L700 372', INK2, 7), P('M520 470L640 372L760 470Z', '#E9B872'), P('M520 470L640 372L660 388L560 470Z', '#CF9850'), R(510, 462, 260, 26, '#B47E3A', 4), put(steiger(b, d), 640, 800, 1.0)),
        G('vonk', vonk(774, 470, .85, 40, VONK, PAPER))]


def metaal():
    b, d = SECTOR['metaal']
    laser = [R(470, 60, 150, 150, '#F2F4F4', 22), R(470, 60, 150, 46, INK2, 22), P('M500 210H590L566 270H524Z', STAAL3), P('M524 270H566L553 306H537Z', INK)]
    plaat = [R(170, 560, 700, 40, STAAL2, 6), R(170, 590, 700, 14, STAAL3), *[L(f'M{x} 610V800', INK2, 26) for x in (230, 810)], R(150, 604, 740, 30, INK2, 8)]
    return 'Een laser snijdt staal, met tandwielen en een bankschroef', [G('achtergrond', *backdrop('metaal', 560, 400, 350)),
        G('context', put(tandwiel(190, mix(b, d, .2), b, 10, 9), 170, 230), put(tandwiel(120, mix(b, d, .3), b, 8), 404, 96), R(560, 96, 660, 44, INK2, 14), R(830, 372, 400, 24, mix(b, d, .45), 8), *[C(x, y, 36, STAAL2) + C(x, y, 22, mix(b, d, .55)) for x, y in ((890, 336), (964, 336), (1038, 336), (927, 272), (1001, 272))], *[P(f'M{x} 372V300H{x + 60}V314H{x + 37}V358H{x + 60}V372Z', STAAL3) for x in (1090, 1160)]),
        line('M545 300V560', PAPER, 18), G('voorwerp', *plaat, put(tandwiel(112, STAAL2, b, 8, 12), 1010, 646), put(tandwiel(74, '#F2F4F4', b, 8, 34), 1120, 520), R(860, 756, 340, 40, HOUT, 8), R(860, 790, 340, 110, mix(b, d, .7)),
          put(tandwiel(96, STAAL, INK2, 8, 5), 300, 506), put(bankschroef(b, d), 720, 566, .9), *laser), G('vonk', vonk(545, 548, 1.1, 0, PAPER, ZON))]


def robots():
    b, d = SECTOR['robots']
    return 'Een robotarm zet pakjes op een lopende band', [G('achtergrond', *backdrop('robots', 520, 390, 350)),
        G('context', *[R(x, 90, 100, 220, mix(b, d, .14), 14) for x in (60, 190)], L('M60 360H300', mix(b, d, .2), 16), put(tandwiel(110, mix(b, d, .16), b, 10), 1090, 160)),
        G('voorwerp', put(band(1060), 440, 640), put(doos(HOUT, HOUT2), 110, 640, 1.15), put(doos('#FF9D52', '#E07F34'), 300, 640, 1.15), put(doos(ZON, '#DDA41E'), 760, 640, 1.0), put(doos('#82D48A', '#4FB45A'), 605, 632, 1.25), R(880, 716, 200, 90, INK, 10), put(robotarm(b, d), 980, 724, 1.25)),
        line('M1220 850H1160Q1132 850 1116 826L1010 494L850 234Q830 202 796 210L630 272Q606 282 606 308V404', VONK, 20), G('vonk', vonk(512, 470, .9, -40))]


def ict():
    b, d = SECTOR['ict']
    code = [R(x, y, w, 20, c, 10) for x, y, w, c in ((-150, -228, 110, b), (-20, -228, 60, '#56568C'), (-120, -186, 150, '#82D48A'), (-120, -144, 80, ZON), (-20, -144, 120, '#FF9D52'), (-150, -102, 130, '#74C7F5'))]
    app = [R(-38, -84, 76, 60, '#FF9488', 8), R(-38, -8, 34, 34, ZON, 6), R(4, -8, 34, 34, '#82D48A', 6), R(-38, 36, 76, 26, VONK, 12)]
    return 'Een laptop met code, een telefoon, servers en de cloud', [G('achtergrond', *backdrop('ict', 560, 390, 350)),
        G('context', put(wolk(PAPER), 560, 190, 1.7), put(wolk(mix(b, WIT, .5)), 210, 150, .8)),
        G('tafel', R(0, 764, 1200, 26, KREEM), R(0, 786, 1200, 114, mix(b, d, .5))), G('voorwerp', put(servers(), 1010, 766, 1.2)),
        line('M-20 706H90Q118 706 138 686L250 574M900 470H760Q732 470 712 450L560 298V220', VONK, 24), line('M250 574L330 494Q350 474 378 474H420', VONK, 24),
        G('voorwerp2', put(laptop('#1A1B45', *code), 590, 752, 1.3), put(telefoon('#F4F1FF', *app), 196, 620, 1.15, -8)), G('vonk', vonk(560, 206, .95, 16))]


def voertuigen():
    b, d = SECTOR['voertuigen']
    zee = '#57A9DC'
    return 'Een vliegtuig, een schip, een auto en een fiets', [G('achtergrond', *backdrop('voertuigen', 560, 380, 340, 0), E_(1040, 330, 90, 24, PAPER, 'opacity=".7"'), E_(120, 110, 96, 26, PAPER, 'opacity=".7"'), E_(180, 90, 60, 26, PAPER, 'opacity=".7"')),
        G('context', R(0, 520, 1200, 200, zee), L('M40 566q28-16 56 0t56 0M1010 560q28-16 56 0t56 0M620 640q28-16 56 0t56 0M60 650q28-16 56 0', '#A9D9F2', 8), put(schip(b, d), 270, 590, 1.0), P('M0 676H1200V900H0Z', mix(b, d, .34))),
        line('M-20 856H330Q358 856 378 836L400 814Q420 794 448 794H1000Q1028 794 1048 774L1220 602', PAPER, 22),
        G('voorwerp', put(vliegtuig(b, d), 740, 236, 1.15, 7), put(auto('#F6F4F0', '#E4E0D8', STAAL2), 800, 800, 1.06), put(fiets('#2A5FB0', INK2), 240, 862, .8)), G('vonk', vonk(500, 690, .9, -50, PAPER, ZON))]


def lab():
    b, d = SECTOR['lab']
    pk = mix(b, d, .3)
    fles = [R(90, 250, 330, 20, pk, 8), R(120, 130, 70, 120, WIT, 16, 'opacity=".55"'), R(120, 180, 70, 70, '#8DB8FF', 14), R(138, 104, 34, 34, pk, 6), R(220, 110, 60, 140, WIT, 14, 'opacity=".55"'), R(220, 200, 60, 50, ZON, 12), R(232, 86, 36, 30, pk, 6), R(310, 150, 90, 100, WIT, 16, 'opacity=".6"'), R(326, 182, 58, 40, pk, 6)]
    beeld = [L('M-150-246H-60M-150-130q22-30 44 0t44 0t44 0t44 0t44 0', '#74C7F5', 7)]
    return 'Een microscoop, buisjes en een monitor met een hartslag', [G('achtergrond', *backdrop('lab', 600, 400, 350, 0)), G('context', *fles, L('M1130 780V150M1080 150H1180', pk, 14), P('M1092 172H1168V276Q1168 306 1130 306Q1092 306 1092 276Z', WIT, 'opacity=".75"'), P('M1098 220H1162V274Q1162 300 1130 300Q1098 300 1098 274Z', '#74C7F5')),
        G('tafel', R(0, 780, 1200, 120, mix(b, d, .62)), R(0, 760, 1200, 26, WIT)), G('voorwerp', put(monitor(), 850, 762, 1.45), put(beeld, 850, 762, 1.45)),
        line('M-20 846H500Q528 846 548 826L600 774Q618 756 618 728V540Q618 512 646 512H690L730 452L786 556L820 512H950', VONK, 18),
        G('voorwerp2', put(microscoop(d), 366, 764, 1.18), put(kolf(VONK), 130, 764, 1.05), put(buisjes(b), 606, 764, .8)), G('vonk', vonk(950, 512, .9, 20))]


def natuur():
    b, d = SECTOR['proces']
    water = '#74C7F5'
    return 'Een molen aan het water, een kas, een melktank en een plantje', [G('achtergrond', *backdrop('proces', 560, 380, 350, 0), E_(250, 110, 96, 26, PAPER, 'opacity=".75"'), E_(310, 90, 60, 26, PAPER, 'opacity=".75"'), P('M0 600Q300 556 640 590T1200 550V900H0Z', mix(b, d, .16))),
        G('context', put(poldermolen(b, d), 230, 640, 1.15), P('M0 700L560 640L1200 650V900H0Z', water), P('M0 700L560 640L1200 650V664L560 656L0 720Z', mix(b, d, .34)), L('M40 790q28-16 56 0t56 0M260 740q26-14 52 0t52 0M980 700q26-14 52 0', mix(water, WIT, .55), 8)),
        G('voorwerp', P('M560 900Q600 740 700 690Q840 640 1220 640V900Z', mix(b, d, .3)), put(kas(b, d), 640, 610, .95), put(melktank(b, d), 1010, 740, 1.3)),
        line('M-20 850H330Q358 850 378 830L440 768Q460 748 460 720V690Q460 662 488 662H560', VONK, 22), G('voorwerp2', put(kraan_water(), 712, 732, .9), P('M712 744q-14 22 0 32q14-10 0-32Z', '#2F8FD6'), put(spiraalplant(d), 790, 890, 1.0)), G('vonk', vonk(848, 640, .9, 30))]


def ontwerp():
    b, d = SECTOR['ontwerp']
    level = [R(-250, -170, 500, 340, INK, 30), R(-226, -146, 452, 292, '#6FC3F2', 10), P('M-226 60Q-140 0-60 56T90 40T226 30V146H-226Z', '#57A9DC'), C(150, -90, 34, ZON), E_(-130, -96, 46, 16, WIT, 'opacity=".8"'), R(-226, 96, 190, 50, '#7A4A26'), R(-226, 84, 190, 24, '#5DB35A', 4), R(30, 60, 130, 26, '#5DB35A', 6), R(60, 4, 52, 56, ROOD, 14), R(70, 14, 34, 20, PAPER, 8), C(80, 24, 5, INK), C(94, 24, 5, INK)]
    potlood = [R(-30, -13, 220, 26, '#3C7BD6', 10), R(-30, -13, 36, 26, VONK, 8), P('M190-13V13L238 0Z', '#F3D2AE'), P('M222-4V4L238 0Z', INK)]
    return 'Een tekening van een game, podiumlicht, muziek en een huis op papier', [G('achtergrond', *backdrop('ontwerp', 560, 400, 350)), G('context', R(60, 40, 420, 26, STAAL3, 8), put(podiumlamp('#F6A1D3', 330), 140, 70), put(podiumlamp('#55CFC6', 330), 390, 70), put(tekenbord(b), 1000, 780, 1.0)),
        G('tafel', R(0, 780, 1200, 120, mix(b, d, .62)), R(0, 764, 1200, 26, KREEM)), G('voorwerp', put(level, 560, 500, 1.15)),
        line('M-20 844H190Q218 844 238 824L330 732Q350 712 350 684V640Q350 620 364 606L420 550Q434 536 454 536H560Q580 536 594 522L660 456', VONK, 22),
        G('voorwerp2', put(potlood, 846, 268, 1.0, 135), put(controller(), 560, 772, 1.05, -4), put(koptelefoon(VONK), 176, 700, 1.0), put(telefoon(WIT, R(-38, -84, 76, 60, '#BBAAFF', 8), R(-38, -6, 76, 16, STAAL2, 8), R(-38, 44, 76, 30, '#82D48A', 14)), 800, 690, .9, 8)), G('vonk', vonk(664, 446, .9, 20))]


ALL = {f.__name__: f for f in (energie, bouw, metaal, robots, ict, voertuigen, lab, natuur, ontwerp)}


def draw(names=()):
    """Draws those worlds, or all."""
    for name in names or ALL:
        title, body = ALL[name]()
        save(f'{ROOT}/content/worlds/{name}.svg', document(title, body))


if __name__ == '__main__':
    draw(sys.argv[1:])
