"""The parts a recipe chooses from (compose.py): hair, hats, clothes, what the hands do, tools, places and objects.

Every part has a Dutch name, the word an editor writes in a recipe. Heads are drawn on the head kit (round (0, 0)); clothes on the torso ROMP.
"""
from objects import *

ROMP = 'M156 900C152 748 160 618 204 556C236 516 292 494 348 478L466 478C524 492 578 514 604 558C640 618 646 754 644 900Z'
SCHADUW = P('M546 900C592 800 604 700 594 568C640 626 646 754 644 900Z', INK, 'opacity=".14"')
LEER = ('#E9BE83', '#C9965A', '#8A6030')
RUBBER = ('#5AA6EC', '#3D86CC', '#2A66A4')
HANDSCHOENEN = {'geen': None, 'leer': LEER, 'blauw': RUBBER}
KLEUREN = {'blauw': '#28506B', 'helderblauw': '#2F6FD0', 'groen': '#1E5C46', 'petrol': '#0F6B66', 'turquoise': '#5FC7BE', 'rood': '#B8472A', 'koraal': '#F4623A', 'roze': '#C8324F', 'paars': '#4A3A9E',
           'oranje': '#F28A2E', 'geel': '#E5A823', 'grijs': '#4A5A66', 'donker': '#2E3A45', 'bruin': '#8C4A2F', 'zand': '#EBD3A6', 'wit': '#F4F6F8'}
HAARKLEUREN = HAAR
KAKEN = {'ovaal': 'ovaal', 'hoekig': 'hoekig', 'rond': 'rond'}
BRILLEN = {'geen': None, 'rond': 'rond', 'recht': 'recht', 'veilig': 'veilig'}


def krullen(c, plekken):
    """Curls: circles at places (x, y, r)."""
    return ''.join(C(x, y, r, c) for x, y, r in plekken)


# ---------- hair: (colour, light colour) -> (behind the head, in front of it) ----------
HAREN = {
    'kort': lambda c, l: ('', P('M-78 4C-90-50-66-120 4-120C66-120 88-56 77 0C72-20 66-36 56-50C16-62-24-60-52-52C-64-36-72-16-78 4Z', c) + L('M-40-92q34-18 66-6', l, 6)),
    'opgeschoren': lambda c, l: ('', P('M-78 2C-86-60-58-114 4-114C64-114 88-64 77-6C70-22 68-44 60-58C30-70-30-72-56-58C-66-42-70-20-78 2Z', c) + L('M-40-84q30-16 64-8', l, 6)),
    'kuif': lambda c, l: ('', P('M-78 6C-88-40-84-70-66-86C-70-118-20-132 10-122C56-130 94-88 78-14C70-26 64-48 56-62C30-52-2-56-30-70C-50-56-62-30-78 6Z', c) + L('M-44-92q34-22 70-10M-20-76q30-10 58 0', l, 6)),
    'pieken': lambda c, l: ('', P('M-77 6C-92-56-84-92-60-104C-40-138 56-136 74-92C88-70 86-36 77 0C70-20 66-30 60-40C56-62 50-66 44-70L30-52L16-72L-6-50L-22-70L-46-46C-62-40-70-16-77 6Z', c) + L('M-36-104q36-18 70 2', l, 6)),
    'krullen': lambda c, l: ('', P('M-78 4C-90-50-66-104 4-108C66-104 88-50 77 2C72-18 68-34 60-50C20-64-30-64-56-52C-66-36-70-18-78 4Z', c) + krullen(c, [(-66, -70, 22), (-54, -100, 28), (-20, -122, 32), (22, -124, 32), (56, -100, 28), (70, -68, 20), (36, -74, 22), (4, -76, 24), (-30, -72, 22), (-2, -104, 30)]) + L('M-44-108q16-16 34-10M4-118q18-12 36 0M-30-82q10-10 24-6', l, 6)),
    'wolkje': lambda c, l: (krullen(c, [(-70, -30, 34), (-84, 10, 26), (72, -34, 30), (80, 4, 20), (-60, -72, 34), (64, -72, 32)]), P('M-76 0C-88-56-60-112 4-112C66-112 90-56 77-4C68-26 60-50 50-60C10-46-30-48-54-56C-64-40-70-20-76 0Z', c) + krullen(c, [(-52, -86, 28), (-14, -104, 30), (28, -102, 30), (62, -76, 24), (-68, -50, 20), (40, -66, 18), (4, -66, 20), (-32, -64, 18)]) + L('M-30-100q20-12 40-2M20-92q16-6 28 6', l, 6)),
    'afro': lambda c, l: (krullen(c, [(0, -66, 116), (-96, -70, 46), (-72, -124, 48), (-24, -156, 48), (32, -158, 48), (82, -122, 48), (102, -66, 44), (-112, -16, 44), (110, -12, 42), (-104, 38, 36), (102, 40, 34)]), P('M-78 10C-92-50-64-104 4-106C66-104 90-50 78 10C74-12 68-24 62-36C40-62 20-58 2-66C-20-56-44-60-60-36C-68-24-74-10-78 10Z', c) + L('M-92-96q14-26 36-30M-30-150q26-14 48-2M60-128q22 6 30 26M-40-92q18-16 36-14', l, 7)),
    'bob': lambda c, l: (P('M-88 60C-110-20-96-118 0-120C92-120 112-30 92 40C84 66 60 70 56 50L-60 66C-66 84-82 80-88 60Z', c), P('M-78 10C-88-56-62-112 4-112C66-112 90-60 78 10C66-10 60-34 56-54C34-34-20-24-58-40C-66-26-70-6-78 10Z', c) + L('M-36-88q34-18 72-6', l, 6)),
    'knot': lambda c, l: (C(-34, -128, 50, c) + C(-58, -150, 20, l) + P('M-84 14C-100-60-70-122 0-120C66-120 96-66 82 0C70 40-70 48-84 14Z', c), P('M-76 6C-86-50-62-106 2-108C60-108 84-66 78-14C66-22 58-44 50-60C20-40-30-46-46-58C-58-40-62-20-76 6Z', c) + C(-52, -84, 20, c) + C(-18, -100, 22, c) + C(20, -100, 22, c) + C(54, -80, 20, c) + L('M-30-88q20-14 44-8', l, 6)),
    'lage knot': lambda c, l: (C(-62, 62, 46, c) + C(-78, 86, 20, l), P('M-79 16C-92-54-66-114 4-116C70-114 90-58 78 8C70-18 60-36 48-54C14-34-30-34-58-32C-68-16-70 0-79 16Z', c) + L('M-44-84q40-24 84-4', l, 6)),
    'staart': lambda c, l: (P('M-60-60C-150-40-166 60-120 150C-108 176-84 170-92 146C-104 90-96 40-60 10Z', c) + P('M-112 20q-16 50 6 104', l), P('M-77 6C-88-60-62-112 4-112C66-112 88-60 77 0C70-20 60-36 50-46C20-30-40-34-56-40C-66-28-72-14-77 6Z', c) + L('M-40-86q36-18 70-4', l, 6)),
    'vlechtjes': lambda c, l: (''.join(L(f'M{x} {y}Q{x - 18} {y + 90} {x + dx} {y + 200}', c, 24) for x, y, dx in ((-72, -20, -50), (-88, 0, -86), (-60, 10, -20))) + ''.join(C(x, y, 9, ZON) for x, y in ((-122, 180), (-158, 200), (-80, 212))), P('M-78 8C-92-56-64-116 4-116C68-116 92-58 78 4C68-20 62-44 52-58C10-40-30-46-54-58C-64-40-70-18-78 8Z', c) + L('M-50-70Q-30-104 6-112M-10-58Q2-92 22-112M30-56Q36-86 40-106', l, 5)),
    'lang': lambda c, l: (P('M-84 60C-106-20-96-120 0-122C94-120 110-20 88 60C92 120 84 170 70 190H-84C-98 160-92 110-84 60Z', c), P('M-78 20C-92-50-66-118 4-118C70-118 90-60 79 20C72 0 66-34 44-60C20-34-24-24-58-30C-68-12-72 4-78 20Z', c) + L('M-46-86q40-24 80-4', l, 6)),
    'kaal': lambda c, l: ('', P('M-74-2C-82-22-80-42-71-54C-62-46-60-28-64-10ZM73-2C81-20 80-40 71-52C63-44 61-28 65-10Z', c) + L('M-30-86q28-14 54-4', WIT, 7, 'opacity=".3"')),
    'hoofddoek': lambda c, l: ('', P('M-98 30C-108-70-62-130 2-130C66-130 108-74 98 22C96 76 92 124 112 176C66 232-66 232-114 180C-92 130-96 76-98 30ZM-58-24C-62 30-48 92 6 98C58 92 70 30 68-18C66-64 40-84 4-84C-34-84-56-64-58-24Z', c, 'fill-rule="evenodd"') + P('M-98 30C-104-40-84-90-50-114C-74-70-80-10-66 50C-56 96-40 120-60 206C-84 200-100 192-114 180C-92 130-96 76-98 30Z', INK, 'opacity=".16"') + L('M-34 150C10 160 60 146 84 108', mix(c, INK, .25), 9)),
}
ZONDER_OREN = {'hoofddoek', 'afro', 'bob', 'lang'}

# ---------- hats: (colour) -> drawing ----------
HOEDEN = {
    'geen': lambda c: '',
    'helm': lambda c: helm(c, mix(c, INK, .16), mix(c, WIT, .4)),
    'pet': lambda c: P('M-82-40C-88-126-42-142 2-142C60-142 90-112 84-42C40-60-40-58-82-40Z', c) + P('M-34-56C24-82 118-78 146-44C150-34 142-28 132-32C88-50 24-50-40-34Q-50-46-34-56Z', mix(c, INK, .2)) + C(30, -96, 17, VONK),
    'lashelm': lambda c: R(-80, -72, 160, 26, INK2, 13) + P('M-96-86C-104-150-92-214-62-228H66C94-214 106-150 98-86C60-66-58-66-96-86Z', '#2C3B45') + R(-50, -196, 108, 58, '#1E5B4A', 10) + P('M-36-150L4-196H26L-14-150Z', '#BFF0DA', 'opacity=".45"') + C(80, -62, 15, STAAL) + C(-80, -62, 15, STAAL),
    'haarnet': lambda c: P('M-79-22C-84-80-64-126 4-126C66-126 88-78 79-22C40-62-30-62-79-22Z', WIT, 'opacity=".3"') + L('M-74-34L-26-120M-46-46L-2-126M-10-54L36-118M28-54L64-98M74-34L26-120M46-46L2-126M10-54L-36-118M-28-54L-64-98', WIT, 3.5) + L('M-79-20C-40-66 40-66 79-20', WIT, 12),
    'koptelefoon': lambda c: L('M-84-4C-94-146 92-150 82-10', INK, 13) + R(-104, -34, 40, 72, INK, 18) + R(-94, -20, 18, 44, VONK, 9) + P('M70-32Q88-34 88-12V20Q88 38 70 36Z', INK),
    'gehoorkappen': lambda c: L('M-82-4C-94-150 94-150 84-8', INK2, 15) + R(-102, -36, 42, 76, ZON, 20) + R(-94, -24, 18, 52, '#D99F18', 9) + P('M70-34Q88-36 88-14V22Q88 40 70 38Z', ZON),
}

# ---------- beards: (hair colour) -> drawing ----------
BAARDEN = {
    'geen': lambda c: '',
    'baard': lambda c: P('M-72 10C-72 64-46 116 4 116C52 116 72 66 73 8C66 30 58 38 46 40C28 28 6 32-4 38C-20 42-58 42-72 10Z', c),
    'stoppels': lambda c: P('M-71 24C-68 70-44 106 2 106C48 106 70 70 72 20C66 40 60 52 50 62C40 40 8 36-2 44C-16 40-38 46-46 66C-58 56-66 44-71 24Z', c, 'opacity=".32"'),
    'snor': lambda c: '',
}


def snor(c):
    """A moustache lies over the mouth."""
    return P('M-16 50C-24 34 0 30 20 38C40 30 66 32 58 50C44 62 28 54 20 50C12 56-4 62-16 50Z', c)


# ---------- clothes: (colour, darker, skin colour) -> drawings on ROMP; SLEEVE says what arms are made of ----------
def kraag(c):
    """A shirt collar."""
    return P('M352 474L334 486L366 552L406 524ZM460 474L478 486L446 552L406 524Z', c)


def hals(huid, y=530):
    """Bare skin in a neckline."""
    return P(f'M364 468H448L406 {y}Z', huid)


KLEREN = {
    'trui': lambda c, d, h: [P(ROMP, c), P('M352 478Q406 536 462 478L446 470Q406 500 368 470Z', KREEM), hals(h), kraag(KREEM), P('M156 858H644V880H156Z', d, 'opacity=".5"')],
    'overall': lambda c, d, h: [P(ROMP, c), P('M352 478L406 590L462 478L442 470Q406 496 370 470Z', KREEM), hals(h), P('M350 474L320 484L352 590L406 616V590ZM464 474L494 484L462 590L406 616V590Z', d), L('M406 616V900', d, 7), R(254, 606, 80, 70, d, 8), R(480, 606, 80, 70, d, 8), L('M506 590V622', VONK, 10), L('M528 596V622', ZON, 9)],
    'veiligheidsoverall': lambda c, d, h: [P(ROMP, c), P('M352 478L406 590L462 478L442 470Q406 496 370 470Z', WIT), hals(h), P('M350 474L320 484L352 590L406 616V590ZM464 474L494 484L462 590L406 616V590Z', d), P('M272 508L314 492L332 700H284ZM540 508L498 492L480 700H528Z', '#D8F04A'), P('M155 700H645V746H155Z', '#D8F04A'), R(155, 716, 490, 13, '#F4F6F8'), L('M406 616V900', d, 7)],
    'hesje': lambda c, d, h: [P(ROMP, c), P('M350 478Q406 530 462 478L446 470Q406 498 366 470Z', d), P('M330 482L262 504C250 560 252 610 256 650L248 900H396V620ZM482 482L550 504C562 560 560 610 556 650L566 900H416V620Z', '#FF6A2B'), P('M296 494L336 480L352 700H300ZM516 494L476 480L460 700H512Z', '#F4F6D8'), P('M254 700H396V744H252ZM416 700H560L562 744H416Z', '#F4F6D8')],
    'tuinbroek': lambda c, d, h: [P(ROMP, KREEM), P('M350 478Q406 530 464 478L446 470Q406 504 366 470Z', '#E8D7B4'), P('M354 476Q406 520 460 476L446 468H366Z', h), P('M268 640H548L586 900H216Z', c), P('M282 492L322 482L344 660H298ZM530 492L490 482L468 660H514Z', d), R(290, 640, 60, 36, ZON, 8), R(462, 640, 60, 36, ZON, 8), R(344, 716, 124, 96, d, 12), L('M366 700V742', VONK, 11), L('M390 694V742', STAAL2, 9)],
    'overhemd': lambda c, d, h: [P(ROMP, c), P('M350 476Q406 520 462 476L444 480Q406 500 370 480Z', h), P('M358 472L406 560L454 472L476 480L440 560L406 584L372 560L336 480Z', d), hals(h), L('M406 590V900', d, 6), *[C(406, y, 8, PAPER) for y in (640, 720, 800)], R(486, 616, 72, 76, d, 8)],
    'labjas': lambda c, d, h: [P(ROMP, WIT), P('M356 480L406 600L460 480L440 474Q406 496 374 474Z', c), hals(h, 536), P('M354 478L324 486L320 560L352 570L340 600L404 720L408 690L376 560ZM462 478L490 486L496 560L462 570L474 600L404 720L408 690L438 560Z', '#D5DEE6'), L('M406 720V900', '#D5DEE6', 6), R(500, 640, 74, 80, '#D5DEE6', 8)],
    'hoodie': lambda c, d, h: [P(ROMP, c), P('M340 486C320 560 350 610 406 610C462 610 492 560 472 486L448 472H366Z', d), P('M358 480Q406 560 454 480L446 468H366Z', '#24435A'), P('M366 466H448Q442 512 406 520Q370 512 366 466Z', h), L('M368 590V670M444 590V654', PAPER, 8), P('M316 780H500L520 900H296Z', d)],
    'blazer': lambda c, d, h: [P(ROMP, c), P('M352 478L344 640L406 760L470 640L464 478L440 470C430 486 384 486 374 470Z', PAPER), P('M366 466H448Q440 506 406 510Q372 506 366 466Z', h), P('M350 476L322 486L300 600L352 612L338 650L406 790V760L360 630ZM466 476L494 486L516 600L462 612L476 650L406 790V760L452 630Z', d)],
    'shirt': lambda c, d, h: [P(ROMP, c), P('M352 480Q406 530 460 480L444 482Q406 506 370 482Z', d), P('M354 482Q406 520 458 482L446 468H366Z', h)],
}
MOUW = {'labjas': ('#EDF1F5', '#D5DEE6'), 'tuinbroek': (KREEM, '#E8D7B4'), 'hesje': None}

# ---------- tools for the right hand: along +x, the hand at (0, 0) ----------
GEREEDSCHAP = {
    'schroevendraaier': lambda: [R(-70, -17, 108, 34, VONK, 15), R(-50, -17, 11, 34, '#C64A14'), R(38, -6, 78, 12, STAAL3, 3), P('M116-6L132-3V3L116 6Z', INK)],
    'sleutel': lambda: [R(-110, -14, 220, 28, STAAL3, 14), P('M100-12C110-38 140-44 160-28L140-9V9L160 28C140 44 110 38 100 12Z', STAAL3), L('M-84 0H90', STAAL2, 6)],
    'hamer': lambda: [R(-120, -12, 250, 24, INK2, 11), R(-120, -14, 110, 28, '#D8412F', 13), R(116, -60, 44, 112, STAAL3, 8), R(108, 44, 60, 22, STAAL2, 6), P('M116-52C120-80 138-92 156-96C150-84 152-72 160-52Z', STAAL3)],
    'zaklamp': lambda: [P('M120-30L330-120V120L120 30Z', '#FFE9A0', 'opacity=".5"'), R(-92, -18, 150, 36, INK2, 14), P('M50-18L78-32H104V32H78L50 18Z', INK2), R(98, -32, 14, 64, ZON, 5)],
    'meetpen': lambda: [R(-60, -13, 110, 26, ROOD, 12), R(44, -17, 12, 34, '#A92A1C', 4), R(54, -4, 60, 8, STAAL2, 3)],
    'potlood': lambda: [R(-80, -9, 170, 18, ZON, 4), P('M90-9V9L124 0Z', '#F3D2AE'), P('M110-4V4L124 0Z', INK), R(-98, -9, 20, 18, '#FF7F6B', 4)],
    'pipet': lambda: [R(-150, -16, 190, 32, '#7D1460', 14), R(-180, -9, 34, 18, INK, 6), P('M40-13V13L160 5V-5Z', '#F2F6F8'), P('M112-7V7L160 4V-4Z', VONK)],
    'boormachine': lambda: [P('M-40-60H120Q136-60 136-40V-16Q136 0 120 0H20L-4 96H-56L-40 0Z', ZON), R(-62, 88, 76, 40, INK2, 10), R(136, -48, 40, 40, INK2, 6), R(176, -34, 70, 12, STAAL3, 3), R(-30, -50, 40, 36, '#DDA41E', 8)],
    'rakel': lambda: [P('M-70-18H40L76-56H92V56H76L40 18H-70Q-84 18-84 0Q-84-18-70-18Z', '#2F6FD0'), R(88, -60, 22, 120, INK2, 6)],
    'netwerkkabel': lambda: [L('M-20 0C-130 0-130 150 0 204', '#2F6FD0', 14), R(-22, 184, 54, 36, '#E8F1F5', 6, 'transform="rotate(38 0 204)"'), R(-30, -13, 70, 26, '#2F6FD0', 8), R(36, -21, 62, 42, '#E8F1F5', 6), L('M66-10H92M66 2H92M66 14H92', ZON, 5)],
    'niets': lambda: [],
}
PRECIES = {'schroevendraaier', 'meetpen', 'potlood', 'netwerkkabel'}

# ---------- what the left hand carries ----------
DRAAGT = {
    'niets': lambda: [],
    'tablet': lambda: [R(-104, -76, 208, 152, INK, 20), R(-86, -58, 172, 116, '#DDF0F7', 8), L('M-62 30L-24-16L10 12L58-34', VONK, 9), C(58, -34, 9, VONK)],
    'klembord': lambda: [R(-80, -100, 160, 200, '#8A4A24', 14), R(-64, -82, 128, 168, WIT, 6), R(-30, -114, 60, 34, STAAL, 10), *[L(f'M-48 {y}l8 9 16-19', '#2E9E5B', 7) + R(-10, y - 8, 60, 12, STAAL2, 6) for y in (-42, 0, 42)]],
    'mok': lambda: [R(-46, -60, 92, 120, PAPER, 16), f'<path d="M44-34H64Q84-34 84-14V10Q84 30 64 30H44" fill="none" stroke="{PAPER}" stroke-width="15"/>', R(-46, -14, 92, 16, '#6A55C9'), L('M-14-78q-12-16 0-30M16-78q-12-16 0-30', WIT, 7, 'opacity=".8"')],
    'folierol': lambda: [R(-34, -120, 68, 240, '#5FC7BE', 12), R(-34, -120, 20, 240, '#8ADAD3', 10), E_(0, -120, 34, 13, WIT), E_(0, -120, 15, 6, STAAL3)],
    'tandwiel': lambda: [put(tandwiel(82, '#5FC7BE', KREEM, 9), 0, 0), *[C(*p, 12, '#2F8F87') for p in ((-42, 0), (42, 0), (0, -42), (0, 42))]],
    'meter': lambda: [R(-58, -94, 122, 188, ZON, 22), R(-44, -78, 94, 56, '#E6F3D0', 8), L('M-30-50H-14L-4-66L12-34L22-50H36', INK, 6), C(3, 26, 32, INK2), L('M3 26L18 6', WIT, 7)],
}

# ---------- what helps somebody: behind the person, in front ----------
ROLSTOEL = ([R(128, 560, 556, 300, INK, 46), P(cap((130, 598), 22, (130, 640), 22), INK2)],
            [f'<ellipse cx="142" cy="900" rx="62" ry="196" fill="{INK2}" stroke="{INK}" stroke-width="28"/><ellipse cx="126" cy="900" rx="44" ry="160" fill="none" stroke="{STAAL2}" stroke-width="11"/>', L('M142 740V900M94 830L142 900L190 834', STAAL, 6)])

# ---------- places: (base, deep) -> (background, table or nothing) ----------
PLEKKEN = {
    'binnen': lambda b, d: ([R(0, 780, 1200, 120, mix(b, d, .22))], []),
    'werkplaats': lambda b, d: ([R(0, 780, 1200, 120, mix(b, d, .24)), R(700, 60, 520, 16, mix(b, d, .2), 8), *[R(x, 90, 18, 90, mix(b, d, .2), 9) + C(x + 9, 90, 20, mix(b, d, .2)) for x in (760, 840)], *[R(x, 76, 30, 110, mix(b, d, .16), 8) for x in (920, 1000, 1080)]], []),
    'machinekamer': lambda b, d: ([R(0, 780, 1200, 120, mix(b, d, .3)), L('M700-20V110Q700 140 730 140H1220M760-20V60Q760 84 784 84H1220', mix(b, d, .22), 26), *[C(x, 250, 66, mix(b, d, .3)) + C(x, 250, 48, LUCHT) + L(f'M{x - 44} 262q22-14 44 0t44 0', WIT, 8) for x in (860, 1060)]], []),
    'bureau': lambda b, d: ([], [R(0, 780, 1200, 120, mix(b, d, .6)), R(0, 764, 1200, 24, KREEM)]),
    'buiten': lambda b, d: ([E_(90, 120, 96, 28, PAPER, 'opacity=".75"'), E_(146, 98, 64, 28, PAPER, 'opacity=".75"'), P('M0 690Q300 640 640 680T1200 640V900H0Z', mix(b, d, .18)), R(0, 790, 1200, 110, mix(b, d, .3))], []),
    'lab': lambda b, d: ([R(660, 250, 560, 18, mix(b, d, .3), 8), R(720, 130, 66, 120, WIT, 16, 'opacity=".6"'), R(720, 184, 66, 66, '#8DB8FF', 14), R(820, 110, 60, 140, WIT, 14, 'opacity=".6"'), R(820, 200, 60, 50, ZON, 12), R(920, 150, 110, 100, WIT, 16, 'opacity=".6"')], [R(0, 780, 1200, 120, mix(b, d, .62)), R(0, 760, 1200, 24, WIT)]),
}

# ---------- objects at the right: (base, deep) -> (drawing, x, y, scale, place and turn of the spark or None where it would suggest danger) ----------
DINGEN = {
    'windmolen': lambda b, d: (windmolen(b, d), 950, 800, 1.2, (950, 195, 0)),
    'zonnepaneel': lambda b, d: (zonnepaneel(b, d), 930, 810, 1.6, (1120, 470, 30)),
    'warmtepomp': lambda b, d: (warmtepomp(b, d), 985, 800, 1.45, (985, 372, 0)),
    'groepenkast': lambda b, d: (groepenkast(), 950, 700, 1.2, None),
    'huis': lambda b, d: (huis(b, d), 950, 800, 1.4, (950, 330, 0)),
    'steiger': lambda b, d: (steiger(b, d), 950, 800, 1.25, (1110, 530, 30)),
    'hijskraan': lambda b, d: (hijskraan(b, d), 1020, 800, 1.05, (1020, 120, 0)),
    'bankschroef': lambda b, d: (bankschroef(b, d), 930, 780, 1.6, (956, 372, 0)),
    'robotarm': lambda b, d: (robotarm(b, d), 1080, 790, 1.1, (960, 318, -10)),
    'motor': lambda b, d: (motor_blok(), 985, 800, 1.1, (1018, 370, 0)),
    'scherm': lambda b, d: (scherm('#1A1B45', L('M-180-160L-110-230L-50-190L70-310L130-310', VONK, 14), R(-180, -340, 120, 16, mix(b, WIT, .3), 8), R(-180, -306, 80, 16, mix(b, d, .3), 8)), 950, 780, 1.25, (1112, 390, 20)),
    'laptop': lambda b, d: (laptop('#1A1B45', *[R(x, y, w, 18, c, 9) for x, y, w, c in ((-150, -228, 110, b), (-20, -228, 60, '#56568C'), (-120, -186, 150, '#82D48A'), (-120, -144, 80, ZON), (-20, -144, 120, '#FF9D52'), (-150, -102, 130, '#74C7F5'))]), 950, 770, 1.2, (1160, 440, 30)),
    'servers': lambda b, d: (servers(), 950, 790, 1.45, (1100, 160, 30)),
    'auto': lambda b, d: (auto('#F6F4F0', '#E4E0D8', STAAL2), 1020, 810, 1.35, (900, 500, -20)),
    'fiets': lambda b, d: (fiets('#2A5FB0', INK2), 970, 830, 1.15, (1104, 460, 30)),
    'schip': lambda b, d: (schip(b, d), 1010, 780, 1.25, (1226, 350, -20)),
    'microscoop': lambda b, d: (microscoop(d), 950, 764, 1.3, (822, 205, -20)),
    'monitor': lambda b, d: ([*monitor(), L('M-140-250H-70L-50-290L-20-210L0-250H70', '#82D48A', 9)], 960, 764, 1.4, (1066, 414, 20)),
    'kolven': lambda b, d: ([put(kolf(VONK), -90, 0, 1.3), put(buisjes(b), 130, 0, 1.2)], 950, 764, 1.1, (848, 420, 0)),
    'kas': lambda b, d: (kas(b, d), 950, 790, 1.3, (950, 430, 0)),
    'molen': lambda b, d: (poldermolen(b, d), 950, 790, 1.5, (1080, 240, 30)),
    'tank': lambda b, d: (melktank(b, d), 950, 800, 1.5, (1040, 470, 30)),
    '3D-printer': lambda b, d: (printer3d(), 950, 800, 1.2, (1000, 506, 80)),
    'reclamebord': lambda b, d: (reclamebord('#B8472A', '#0F6B66'), 945, 800, 1.15, (1108, 240, 20)),
    'regelklep': lambda b, d: (regelklep(), 950, 800, 1.1, (1068, 374, 0)),
    'tekenbord': lambda b, d: (tekenbord(b), 960, 790, 1.4, (1160, 340, 30)),
    'windtunnel': lambda b, d: (windtunnel(b, d), 915, 826, 1.06, (900, 448, 0)),
    'scheepsmotor': lambda b, d: (scheepsmotor(b, d), 950, 800, 1.2, (876, 524, 20)),
    'kruispunt': lambda b, d: (kruispunt(b, d), 955, 806, 1.08, (896, 413, 80)),
}
