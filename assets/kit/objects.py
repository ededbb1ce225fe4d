"""Objects of technical work, each drawn round (0, 0): the middle of its foot, or its centre where it has no foot.

Used by the pictures of the worlds and by recipes (compose.py). Place one with put(). `b`, `d` are the base and deep colour of the sector.
"""
from kit import *

GLAS = '#BFE6F2'
LUCHT = '#8FD3F0'
BLAUW2 = '#2F6FD0'
ROOD = '#E8492F'
GROEN = '#3FAE6A'
HOUT = '#E9B872'
HOUT2 = '#CF9850'


def put(parts, x, y, s=1.0, rot=0.0):
    """Moves an object to its place in the picture."""
    t = f'translate({n(x)} {n(y)})' + (f' rotate({n(rot)})' if rot else '') + (f' scale({s:g})' if s != 1 else '')
    return g(*parts, t=t)


def tandwiel(r, c, gat, tanden=8, rot=0):
    """A gear round its centre."""
    return [g(*[R(-r * .17, -r, r * .34, r * .5, c, r * .06, f'transform="rotate({n(i * 360 / tanden + rot)})"') for i in range(tanden)], C(0, 0, r * .78, c), C(0, 0, r * .3, gat))]


def windmolen(b, d, draai=12):
    """A wind turbine of 520 high."""
    blad = 'M-10-16C-26-90-20-190-2-240C14-190 18-80 12-14Z'
    return [P('M-14 0L-7-500H7L14 0Z', WIT), P('M2 0V-500H7L14 0Z', STAAL2), g(*[P(blad, WIT, f'transform="rotate({a})"') + P('M0-20C6-100 4-180-2-240C14-190 18-80 12-14Z', STAAL2, f'transform="rotate({a})"') for a in (draai, draai + 120, draai + 240)], C(0, 0, 20, STAAL3), t='translate(0 -504)')]


def zonnepaneel(b, d):
    """A tilted solar panel on its stand, 360 wide."""
    return [L('M-110 0V-70M120 0V-100', STAAL3, 14), P('M-190-30L-90-200H210L130-30Z', STAAL2), P('M-168-42L-82-188H190L122-42Z', '#1B3F7A'), L('M-96-42L-16-188M-24-42L52-188M50-42L120-188M-140-90H145M-112-138H168', '#8DB8FF', 4), P('M-168-42L-82-188H-16L-96-42Z', WIT, 'opacity=".14"')]


def huis(b, d, licht=True):
    """A house with a pointed roof, 330 wide and 330 high."""
    ruit = '#FFE9A8' if licht else GLAS
    return [P('M-150 0V-190L0-310L150-190V0Z', PAPER), P('M90-252V-330H130V-218Z', '#B5482E'), P('M-186-176L0-330L186-176L164-150L0-286L-164-150Z', '#B5482E'), R(-108, -150, 84, 74, INK2, 8), R(-98, -140, 64, 54, ruit, 4), L('M-66-140V-86M-98-113H-34', INK2, 6), R(24, -132, 84, 132, d, 8), C(92, -64, 7, ZON), P('M-150 0V-12H150V0Z', INK, 'opacity=".15"')]


def warmtepomp(b, d):
    """An outdoor heat pump, 340 wide."""
    blad = 'M0-10C26-46 64-64 86-46C80-14 46 12 10 10Z'
    return [R(-150, -24, 50, 24, INK2, 6), R(100, -24, 50, 24, INK2, 6), R(-170, -290, 340, 270, '#F6F8F8', 22), R(-170, -290, 340, 44, '#DDE5E9', 22), C(50, -130, 98, INK2), C(50, -130, 88, '#16384C'), g(*[P(blad, STAAL, f'transform="rotate({a})"') for a in (20, 140, 260)], C(0, 0, 18, STAAL2), t='translate(50 -130)'), L('M-38-130H138M50-218V-42', '#F6F8F8', 5), C(50, -130, 56, 'none', 'stroke="#F6F8F8" stroke-width="5"'), L('M-144-200H-96M-144-176H-96M-144-152H-96', STAAL, 7)]


def hijskraan(b, d):
    """A tower crane, 620 high, its arm to the left."""
    c, c2 = ROOD, '#C4351C'
    return [R(-60, -24, 120, 24, INK2, 6), L('M-22-24V-560M22-24V-560M-22-60L22-120L-22-180L22-240L-22-300L22-360L-22-420L22-480L-22-540', c, 11), L('M-340-560H150M-340-560L0-650L150-560M0-650V-540', c, 11), L('M-300-560l30-24l30 24l40-36l40 36l40-48l40 48l40-58l40 58', c2, 7), R(88, -572, 76, 70, INK2, 8), R(-40, -560, 76, 66, c2, 8), R(-32, -550, 40, 36, GLAS, 4)]


def steiger(b, d):
    """A brick wall going up with scaffolding, 400 wide and 330 high."""
    o = [P('M-190 0V-250H-60V-310H70V-210H190V0Z', '#C65A3C')]
    voeg = ''.join(f'M{-190 if y < 210 else -190} {-y}H{190 if y < 210 else (70 if y < 260 else 70)}' for y in (40, 80, 120, 160, 200)) + 'M-190-240H70M-60-280H70' + ''.join(f'M{x} {-y}v-40' for y, o2 in ((0, 0), (40, 30), (80, 0), (120, 30), (160, 0)) for x in range(-150 + o2, 190, 70))
    o += [L(voeg, '#A9452B', 4), R(-130, -180, 90, 90, GLAS, 4), R(-140, -90, 110, 14, PAPER, 4), R(50, -150, 90, 150, '#7A4A26', 4)]
    o += [L('M-230 0V-340M-20 0V-0M230 0V-300', STAAL3, 12), L('M-230-110H-190M190-110H230', STAAL3, 8), R(-250, -236, 70, 14, HOUT, 3), R(180, -216, 70, 14, HOUT, 3)]
    return o


def brug(b, d):
    """A cable-stayed bridge, 640 wide; the deck lies at y = -80."""
    t = ''.join(f'M0-330L{x}-80' for x in (-290, -220, -150, -80, 80, 150, 220, 290))
    return [L(t, PAPER, 6), P('M-26 0L-12-350H12L26 0Z', d), R(-340, -92, 680, 26, INK2, 4), R(-340, -92, 680, 8, STAAL)]


def bankschroef(b, d):
    """A vice with a piece of metal in it, 300 wide."""
    return [R(-120, -26, 240, 26, INK2, 8), P('M-64-26L-50-84H50L64-26Z', INK2), R(-130, -130, 200, 52, '#3C7BD6', 12), R(-60, -196, 56, 84, '#2F66B8', 8), R(34, -196, 56, 84, '#3C7BD6', 8), R(-4, -250, 38, 110, STAAL2, 4), R(20, -250, 14, 110, STAAL), L('M90-106H150', STAAL2, 16), L('M150-150V-62', STAAL3, 12)]


def robotarm(b, d):
    """A yellow robot arm reaching left, 560 wide and 480 high; its gripper hangs at (-300, -150)."""
    y, y2 = ZON, '#DDA41E'
    return [P('M-90 0L-66-90H66L90 0Z', INK2), P(cap((4, -96), 82, (-110, -400), 56), y2), P(cap((-6, -102), 82, (-120, -406), 56), y), C(-6, -102, 48, INK2), C(-6, -102, 24, STAAL2), P(cap((-116, -398), 58, (-286, -344), 40), y2), P(cap((-120, -408), 58, (-290, -354), 40), y), C(-120, -406, 34, INK2), C(-120, -406, 16, STAAL2), P(cap((-290, -352), 40, (-300, -262), 30), y), C(-290, -352, 22, INK2), R(-334, -246, 68, 28, INK2, 8), R(-352, -222, 104, 22, STAAL3, 8), P('M-350-206H-322V-164L-306-148V-120H-326L-350-152Z', INK2), P('M-250-206H-278V-164L-294-148V-120H-274L-250-152Z', INK2)]


def band(w):
    """A conveyor belt of the given width, its top at y = 0."""
    return [R(-w / 2, 0, w, 48, INK2, 24), R(-w / 2 + 12, 9, w - 24, 30, '#34566C', 15)] + [C(-w / 2 + 40 + i * 62, 24, 9, STAAL) for i in range(int((w - 60) / 62) + 1)] + [R(-w / 2 + 80, 48, 30, 300, STAAL3), R(w / 2 - 110, 48, 30, 300, STAAL3)]


def doos(c, c2):
    """A parcel of 120 by 100."""
    return [R(-60, -100, 120, 100, c, 6), R(-12, -100, 24, 100, c2), R(28, -34, 24, 20, WIT, 3)]


def scherm(c, *inhoud):
    """A monitor, 460 wide and 400 high; its glass is x -210..210, y -380..-110."""
    return [R(-40, -90, 80, 76, INK2), R(-110, -24, 220, 24, INK2, 12), R(-230, -400, 460, 310, INK, 24), R(-210, -380, 420, 270, c, 10), *inhoud]


def laptop(c, *inhoud):
    """A laptop, 440 wide; its glass is x -170..170, y -250..-40."""
    return [R(-190, -270, 380, 256, INK, 20), R(-172, -252, 344, 216, c, 8), *inhoud, P('M-230-18H230L216 6Q212 12 200 12H-200Q-212 12-216 6Z', STAAL), R(-50, -18, 100, 10, STAAL3, 5)]


def servers():
    """A server rack, 220 wide and 430 high."""
    o = [R(-110, -430, 220, 430, INK, 18)]
    for i in range(5):
        y = -408 + i * 80
        o += [R(-90, y, 180, 62, '#34566C' if i % 2 else INK2, 8), C(-64, y + 31, 8, '#82D48A'), C(-38, y + 31, 8, ZON if i == 2 else '#82D48A'), L(f'M0 {y + 20}H66M0 {y + 42}H66', STAAL3, 7)]
    return o


def printer3d():
    """A 3D printer with a hand half printed in it, 380 wide and 430 high."""
    c = '#5FC7BE'
    palm = [P(cap((-56, -150), 15, (-78, -186), 13), c), *[P(cap((x, -180), 13, (x, y), 12), c) for x, y in ((-36, -252), (-10, -262))], R(16, -230, 26, 60, c), R(42, -214, 24, 50, c), P('M-60-190H66V-130Q66-84 24-84H-14Q-60-84-60-130Z', c), L('M-48-104H50M-60-130H66M-60-156H66M-49-206H66', '#2F8F87', 4)]
    return [R(-190, -430, 380, 430, INK2, 24), R(-156, -396, 312, 322, '#16384C', 12), L('M-156-316H156', STAAL, 12), R(0, -346, 74, 62, KREEM, 8), P('M20-284H54L42-250H32Z', STAAL), R(-110, -84, 220, 14, STAAL2, 4), *palm, P('M-156-396H-60L-156-220Z', WIT, 'opacity=".12"'), R(-156, -56, 92, 40, '#BFE6F2', 6), L('M-144-30L-122-44L-104-32L-78-46', VONK, 5), C(128, -36, 17, ZON), C(84, -36, 10, STAAL), C(154, -446, 44, c), C(154, -446, 14, '#2F8F87'), R(100, -430, 90, 34, INK2, 8)]


def wolk(c, s=1.0):
    """A cloud of 240 wide round its centre."""
    return [P(f'M-90 50A52 52 0 0 1-84-52A74 74 0 0 1 56-58A56 56 0 0 1 92 50Z', c, f'transform="scale({s:g})"' if s != 1 else '')]


def telefoon(c, *inhoud):
    """A phone of 130 by 250 round its centre; its glass is x -52..52, y -104..104."""
    return [R(-66, -126, 132, 252, INK, 22), R(-53, -106, 106, 212, c, 8), *inhoud]


def auto(c, d, donker):
    """An electric car seen from the side, 560 wide and 240 high, nose to the left."""
    wiel = [C(0, 0, 60, INK), C(0, 0, 34, STAAL2), C(0, 0, 12, STAAL3)]
    return [E_(0, 4, 290, 16, INK, 'opacity=".2"'), P('M-276-60C-282-120-250-140-180-150L-110-220C-96-234-80-240-60-240H90C120-240 140-232 156-214L214-150C262-142 280-120 280-76V-56Q280-40 262-40H-256Q-274-40-276-60Z', c), P('M-140-152L-88-206C-80-214-72-216-60-216H-6V-152Z', '#16384C'), P('M18-152V-216H86C108-216 122-210 134-196L172-152Z', '#16384C'), P('M-112-152L-66-200H-36L-84-152Z', WIT, 'opacity=".25"'), P('M-276-84H280V-56Q280-40 262-40H-256Q-274-40-276-60Z', d), R(-270, -122, 46, 24, ZON, 10), R(244, -124, 32, 24, ROOD, 8), L('M6-140V-60', donker, 5), R(26, -130, 40, 10, donker, 5), put(wiel, -166, -40), put(wiel, 168, -40)]


def schip(b, d):
    """A cargo ship on its water line (y = 0), 560 wide, bow to the left."""
    return [R(96, -250, 130, 150, WIT, 8), R(84, -262, 154, 22, STAAL2, 6), *[R(x, -226, 30, 28, GLAS, 4) for x in (110, 150, 190)], R(150, -330, 46, 70, VONK, 4), R(150, -308, 46, 16, PAPER), *[R(x, y, 76, 46, c, 4) for x, y, c in ((-170, -146, '#55CFC6'), (-90, -146, ZON), (-10, -146, '#BBAAFF'), (-130, -192, ROOD), (-50, -192, '#8DB8FF'))], P('M-280-100H250L232 0H-200Z', d), P('M-280-100H250L246-82H-267Z', PAPER), P('M-222-28H237L232 0H-200Z', ROOD), C(-190, -60, 11, '#8FD3F0'), C(-150, -60, 11, '#8FD3F0'), C(-110, -60, 11, '#8FD3F0')]


def vliegtuig(b, d):
    """An airliner flying left and up a little, 560 wide round its centre."""
    return [P('M150-40L210-170H262L250-20Z', VONK), P('M-280 10C-290-20-220-62-130-62H200C250-62 276-40 280-20C270 10 230 40 170 42H-180C-240 42-274 30-280 10Z', '#F6F4F0'), P('M-280 10C-274 30-240 42-180 42H170C220 40 256 18 272-4C180 16-120 22-276-4Z', STAAL2), P('M-226-40Q-200-58-164-60L-176-30H-236Z', '#16384C'), *[R(x, -36, 22, 28, LUCHT, 9) for x in range(-120, 180, 42)], P('M-50 14H60L170 130H110Z', d), P(cap((-4, 62), 22, (54, 62), 18), STAAL3), C(-10, 62, 17, INK2), P('M190 0H250L290 50H256Z', d)]


def microscoop(c):
    """A microscope, 240 wide and 420 high."""
    return [P('M-120 0V-20Q-120-36-104-36H104Q120-36 120-20V0Z', INK), L('M-40-278H22Q76-278 76-226V-28', INK2, 42), C(76, -112, 27, STAAL2), C(76, -112, 11, STAAL3), R(-116, -122, 200, 22, INK2, 9), R(-46, -130, 60, 8, GLAS, 3), R(-32, -100, 34, 24, STAAL3, 6), C(-15, -60, 15, ZON), g(R(-34, -140, 68, 180, WIT, 14), R(-34, -62, 68, 16, c), R(-24, -192, 48, 64, INK, 9), R(-26, 40, 52, 34, STAAL3, 6), R(-14, 74, 28, 28, STAAL, 4), t='translate(-46 -238) rotate(-16)')]


def kolf(c, c2=ZON):
    """A flask of 200 wide and 240 high."""
    return [P('M-30-220H30V-150L98-26Q108 0 78 0H-78Q-108 0-98-26L-30-150Z', '#E9F4FB'), P('M-62-92H62L94-26Q104-4 76-4H-76Q-104-4-94-26Z', c), C(-22, -40, 10, c2), C(22, -28, 7, c2), C(12, -64, 8, c2), R(-40, -236, 80, 24, '#BFD6E8', 10), L('M-18-196V-150', WIT, 8)]


def buisjes(b):
    """A rack with four tubes, 230 wide and 170 high."""
    o = [R(-115, -126, 230, 22, KREEM, 8), R(-115, -24, 230, 24, KREEM, 8), R(-105, -126, 14, 110, KREEM), R(91, -126, 14, 110, KREEM)]
    for i, (c, h) in enumerate((('#8DB8FF', 60), (VONK, 84), ('#82D48A', 48), (ZON, 70))):
        x = -76 + i * 42
        o += [R(x, -166, 26, 148, WIT, 13, 'opacity=".8"'), R(x, -18 - h, 26, h, c, 13), R(x - 4, -172, 34, 10, WIT, 5)]
    return o


def monitor():
    """A patient monitor, 360 wide and 320 high; its glass is x -160..100, y -300..-80."""
    return [R(-30, -60, 60, 50, STAAL3), R(-90, -16, 180, 16, INK2, 8), R(-180, -320, 360, 264, '#F4F6F8', 26), R(-160, -300, 264, 220, '#142E3E', 12), *[R(122, y, 40, 34, c, 8) for y, c in ((-292, '#82D48A'), (-242, ZON), (-192, '#8DB8FF'))], C(142, -110, 20, INK2)]


def poldermolen(b, d):
    """A Dutch windmill, 420 high."""
    wiek = P('M-7-10H7V-180H-7Z', '#5E3A22') + P('M7-60H50V-176H7Z', PAPER) + L('M7-98H50M7-138H50', STAAL, 4)
    return [P('M-100 0L-66-230H66L100 0Z', '#8A4A2F'), P('M20 0L34-230H66L100 0Z', '#6E3721'), R(-80, -116, 160, 14, PAPER, 4), R(-22, -70, 44, 70, '#3A2418', 4), R(-16, -180, 32, 36, GLAS, 4), P('M-72-226Q-60-310 0-314Q60-310 72-226Z', '#3E5A3F'), g(*[g(wiek, t=f'rotate({a})') for a in (30, 120, 210, 300)], C(0, 0, 14, INK2), t='translate(0 -262)')]


def kas(b, d):
    """A greenhouse with plants, 420 wide and 270 high."""
    o = [P('M-200 0V-170L0-270L200-170V0Z', WIT, 'opacity=".6"')]
    for x in (-140, -50, 40, 130):
        o += [L(f'M{x} 0V-110', '#2E8B57', 10), E_(x - 20, -70, 26, 14, GROEN, f'transform="rotate(24 {x - 20} -70)"'), E_(x + 20, -96, 26, 14, GROEN, f'transform="rotate(-24 {x + 20} -96)"'), C(x - 12, -40, 14, ROOD), C(x + 14, -56, 14, ROOD)]
    return o + [L('M-200 0V-170L0-270L200-170V0M-200-170H200M-100-220V0M0-270V0M100-220V0', PAPER, 9), R(-212, -16, 424, 16, d, 6)]


def melktank(b, d):
    """A steel tank on legs, 230 wide and 400 high."""
    return [L('M-70 0V-60M70 0V-60', STAAL3, 18), R(-115, -380, 230, 330, STAAL2, 60), P('M-115-320Q-115-380-55-380H-40Q-70-370-70-310V-110Q-70-60-40-50H-55Q-115-50-115-110Z', '#E8EEF1'), R(-115, -250, 230, 14, STAAL), C(20, -170, 46, WIT), C(20, -170, 46, 'none', f'stroke="{STAAL3}" stroke-width="9"'), L('M20-170L42-194', VONK, 8), C(20, -170, 7, INK), R(-30, -400, 60, 26, STAAL3, 8)]


def kraan_water():
    """A tap, its mouth at (0, 0), pipe to the left."""
    return [P('M-160-84H-40Q20-84 20-24V0H-24V-20Q-24-40-44-40H-160Z', STAAL), P('M-160-84H-40Q-10-84 4-70H-160Z', STAAL2), R(-96, -128, 24, 50, STAAL3, 6), R(-124, -144, 80, 24, INK2, 12)]


def spiraalplant(d):
    """A seedling in a pot, 150 wide and 230 high."""
    return [P('M-64-90H64L48 0H-48Z', '#E8492F'), R(-72, -104, 144, 26, '#C93B24', 8), L('M0-104V-170', '#2E8B57', 12), P('M0-160C-52-184-66-224-56-262C-18-242 2-208 0-160Z', '#2E8B57'), P('M0-150C0-204 16-238 56-252C62-206 40-172 0-150Z', GROEN)]


def controller():
    """A game controller of 270 by 190 round its centre."""
    return [P('M-84-50C-60-66-40-52-20-52H20C40-52 60-66 84-50C122-26 140 48 122 76C106 98 80 70 62 46H-62C-80 70-106 98-122 76C-140 48-122-26-84-50Z', INK), P('M-78-44C-56-58-40-44-20-44H20C40-44 56-58 78-44L92-30C60-24-60-24-92-30Z', '#34566C'), L('M-62-16V20M-80 2H-44', STAAL2, 12), C(46, 2, 8, '#82D48A'), C(76, 2, 8, ROOD), C(61, -14, 8, ZON), C(61, 18, 8, '#8DB8FF'), C(-24, 26, 15, STAAL3), C(24, 26, 15, STAAL3)]


def podiumlamp(c, lang=300):
    """A stage lamp hanging from (0, 0) with its beam of light."""
    return [P(f'M-36 118L-{lang * .42:.0f} {118 + lang}H{lang * .42:.0f}L36 118Z', c, 'opacity=".6"'), R(-7, -20, 14, 56, STAAL3, 5), R(-38, 20, 76, 74, INK2, 14), P('M-38 86H38L50 116H-50Z', '#34566C'), R(-50, 112, 100, 14, PAPER, 7)]


def reclamebord(c, c2):
    """A shop sign with lights round it and an ice cream on it, its film half pulled off, 440 wide and 470 high with its legs."""
    rand = [C(x, y, 9, ZON) for y in (-440, -128) for x in range(-190, 191, 76)] + [C(x, y, 9, ZON) for x in (-190, 190) for y in (-378, -316, -254, -192)]
    ijs = g(P('M-62-272H62L0-146Z', HOUT), L('M-34-266L16-184M0-266L34-216M34-266L-16-184M0-266L-34-216', HOUT2, 6), C(-34, -304, 44, '#FF9DB0'), C(36, -304, 44, KREEM), C(0, -360, 46, ROOD), C(-14, -374, 11, '#FF9488'), R(-74, -290, 148, 24, HOUT2, 12), t='translate(-18 0)')
    return [L('M-120-110L-150 0M120-110L150 0', '#7A4A26', 20), R(-216, -466, 432, 364, c, 30), R(-166, -416, 332, 264, c2, 16), ijs, P('M98-416H150Q166-416 166-400V-168Q166-152 150-152H98Z', WIT, 'opacity=".45"'), P('M104-416V-152L66-180Q88-284 66-388Z', WIT), P('M104-416V-152L88-164Q102-284 88-404Z', STAAL2), *rand]


def koptelefoon(c):
    """Headphones of 220 wide round their centre."""
    return [L('M-90 20C-100-130 100-130 90 20', INK, 22), R(-116, 0, 52, 96, c, 24), R(64, 0, 52, 96, c, 24), R(-76, 8, 22, 80, INK, 10), R(54, 8, 22, 80, INK, 10)]


def fiets(c, c2):
    """An electric bicycle, 520 wide and 330 high."""
    w = [C(0, 0, 108, 'none', f'stroke="{INK}" stroke-width="18"'), C(0, 0, 96, 'none', f'stroke="{STAAL2}" stroke-width="6"'), L('M0-92V92M-92 0H92M-65-65L65 65M-65 65L65-65', WIT, 4), C(0, 0, 20, INK2)]
    return [put(w, -160, -118), put(w, 170, -118), L('M-160-118L-70-250H90L-30-118H-160M-70-250L-30-118M90-250L170-118M98-236L84-296', c, 20), L('M-70-250L-80-290', STAAL3, 14), P('M-124-306C-100-314-60-312-30-300C-24-294-28-288-38-288H-100C-120-290-130-298-124-306Z', INK), L('M84-296H52M84-296L120-310', INK, 16), C(-30, -118, 34, INK2), L('M-30-118L-6-62', STAAL2, 12), R(-26, -66, 44, 14, INK, 6), P(cap((-40, -200), 22, (54, -208), 22), c2)]


def motor_blok():
    """An electric motor, 440 wide and 330 high."""
    return [R(-240, -40, 480, 40, INK, 8), R(-210, -330, 400, 300, '#3C7BD6', 44), R(-210, -330, 76, 300, '#2F66B8', 40)] + [R(-116, -304 + i * 44, 270, 20, '#2F66B8', 10) for i in range(6)] + [R(-40, -384, 140, 62, '#2F66B8', 12), R(-26, -372, 112, 34, '#3C7BD6', 8), R(-292, -206, 92, 56, STAAL2, 10), R(-262, -240, 36, 124, STAAL3, 10), R(180, -272, 60, 180, INK2, 20)]


def groepenkast():
    """A fuse cabinet, 360 wide and 480 high."""
    o = [R(-180, -480, 360, 480, '#E9EEF0', 22), R(-158, -458, 316, 436, STAAL2, 14)]
    for y in (-420, -280, -140):
        o += [R(-140, y + 34, 280, 16, STAAL3, 4)] + [R(-132 + i * 46, y, 40, 84, WIT, 7) + R(-121 + i * 46, y + 20, 18, 32, INK2, 5) + R(-121 + i * 46, y + 20, 18, 16, GROEN, 5) for i in range(6 if y < -200 else 4)]
    return o + [L('M-112-336V-296H-20V-280M-112-196V-156H-66V-140M72-196V-60M26-196V-60', BLAUW2, 8), L('M118-336V-310H130V-60', '#8A5A34', 8), R(-140, -66, 280, 34, '#B7C8D1', 8)]


def regelklep():
    """A pipe with a transmitter and a control valve on it, 600 wide and 440 high."""
    return [L('M-180-80V0M210-80V0', STAAL3, 22), R(-216, -14, 72, 14, INK2, 4), R(174, -14, 72, 14, INK2, 4), R(-300, -160, 600, 84, STAAL2), R(-300, -160, 600, 22, '#E8EEF1'), R(-300, -92, 600, 16, STAAL), *[R(x, -180, 24, 124, STAAL3, 6) for x in (20, 46, 144, 170)], P('M60-190H154V-66Q108-20 60-66Z', ZON), R(89, -262, 36, 80, STAAL3, 4), L('M71-190V-280M143-190V-280', '#DDA41E', 12),
            P('M19-280C19-350 59-372 107-372C155-372 195-350 195-280Z', ZON), R(11, -290, 192, 26, '#DDA41E', 10), R(-97, -270, 30, 112, STAAL3, 4), R(-106, -282, 48, 40, INK2, 6), C(-82, -340, 68, INK2), C(-82, -340, 52, '#E6F3D0'), L('M-117-332H-101L-91-358L-75-318L-65-340H-47', INK, 7)]


def tekenbord(b):
    """A drawing board with the plan of a house, 420 wide and 460 high."""
    return [L('M-120 0L-90-120M120 0L90-120', '#7A4A26', 18), R(-210, -460, 420, 350, '#2A5FB0', 18), L('M-210-390H210M-210-320H210M-210-250H210M-210-180H210M-140-460V-110M-70-460V-110M0-460V-110M70-460V-110M140-460V-110', '#3B70C2', 3), L('M-140-160V-320L0-420L140-320V-160ZM-140-320H140', WIT, 9), L('M-90-160V-240H-40V-160M20-290H90V-210H20Z', '#BFD6F7', 7)]


def boom(c, c2):
    """A tree, 170 wide and 260 high."""
    return [R(-12, -90, 24, 90, '#7A4A26', 6), C(0, -160, 84, c), C(-26, -186, 46, c2)]


def windtunnel(b, d):
    """A wind tunnel with a model aircraft behind glass, 500 wide and 470 high; its fan is at the right."""
    rook = 'M-206-396C-120-396-90-414-10-414S110-398 160-396M-206-236C-130-236-90-214-10-214S110-230 160-230M-206-196H160'
    return [R(-190, -150, 40, 150, INK2, 6), R(120, -150, 40, 150, INK2, 6), R(-240, -470, 440, 330, STAAL2, 34), R(-240, -176, 440, 36, STAAL, 18), R(-212, -442, 376, 282, LUCHT, 12), L(rook, WIT, 8),
            R(-44, -290, 20, 116, STAAL3, 5), put(vliegtuig(b, d), -24, -308, .58), P('M-180-180L-60-442H0L-120-180Z', WIT, 'opacity=".2"'), *[C(x, -158, 8, STAAL3) for x in (-200, -120, 80)],
            R(176, -500, 84, 390, INK2, 30), E_(218, -305, 26, 164, '#16384C'), *[P(f'M218-305L{218 + dx}-{305 + dy}L{218 + dx + 20}-{305 + dy - 34}Z', STAAL) for dx, dy in ((-14, 150), (-4, -116))], E_(218, -305, 9, 26, STAAL2)]


def scheepsmotor(b, d):
    """A ship's diesel engine, 480 wide and 400 high; a nut to turn sits at (-56, -224)."""
    c, c2 = '#2F9E74', '#227A58'
    o = [R(-240, -36, 480, 36, INK, 8), L('M-200-352H190Q222-352 222-384V-470', STAAL2, 44), L('M-200-340H196Q234-340 234-384V-470', STAAL, 8)]
    for x in (-180, -80, 20, 120):
        o += [R(x + 18, -340, 36, 60, STAAL3), R(x, -302, 72, 62, STAAL2, 12), R(x, -264, 72, 24, STAAL, 6)]
    o += [R(-220, -252, 440, 220, c, 18), R(-220, -72, 440, 40, c2, 10), *[C(x, -128, 42, c2) + C(x, -128, 31, INK2) + C(x, -128, 9, STAAL2) for x in (-156, -52, 52)], C(-56, -224, 19, INK2), P('M-72-224L-64-238H-48L-40-224L-48-210H-64Z', STAAL2)]
    return o + [R(108, -216, 92, 130, INK2, 12), *[C(154, y, 25, WIT) + L(f'M154 {y}l{dx}-12', VONK, 6) for y, dx in ((-182, 10), (-122, -10))]]


def kruispunt(b, d):
    """A traffic light at a zebra crossing, with a bicycle on its red path; 640 wide, 560 high; the light hangs round (-70, -430)."""
    groen = '#5BE08A'
    o = [P('M-300 0L-220-170H60L-20 0Z', KREEM), P('M-20 0L60-170H340V0Z', '#4A5A66'), P('M-250-106L-226-158H340V-106Z', '#B5482E'), *[P(f'M{x}-14L{x + 34}-88H{x + 66}L{x + 40}-14Z', PAPER) for x in (10, 84, 158, 232)], put(fiets(BLAUW2, INK2), 98, -126, .43)]
    o += [R(-84, -330, 28, 330, INK2, 6), R(-98, -14, 56, 20, INK2, 8), R(-128, -566, 116, 256, PAPER, 26), R(-118, -556, 96, 236, INK, 20), *[C(-70, y, 31, c) for y, c in ((-512, '#7A2A24'), (-438, '#7A5A18'), (-364, groen))], R(-104, -294, 68, 76, INK, 14)]
    return o + [L('M-86-246L-76-268H-60L-54-246M-76-268L-70-246L-60-268L-63-276H-54', groen, 5), *[C(x, -246, 11, 'none', f'stroke="{groen}" stroke-width="5"') for x in (-86, -54)]]
