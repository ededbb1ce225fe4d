"""Sprank quiz pictures: 24 item pictures (1200x900 SVG) of an activity, its object and hands; never a face.
Use: python3 quiz_pictures.py [id ...]  writes content/quiz/pictures/<id>.svg
Parts, colours and the spark come from kit.py. Only path, circle, rect, g and clipPath leave this script, so every renderer agrees."""
import math
import sys

from drawing import ROOT, document, save
from kit import (C, G, HUID, INK, INK2, L, P, PAPER, R, SECTOR, STAAL, STAAL2, STAAL3, VONK, WIT, ZON, cap, g, mix, n, vonk)

ZAND = '#F6EAD3'
KREEM = '#FFF3DC'
BLAUW = '#2F6FD0'
ROOD = '#E8492F'
GROEN = '#3FAE6A'
HOUT = '#C98F4E'
HOUT2 = '#A66F35'
GRIJS = '#5B7383'
GLOVE = ('#5AA6EC', '#3D86CC', '#2A66A4')


def ellipse(x, y, rx, ry, fill, extra=''):
    """An ellipse written as a path."""
    return P(f'M{n(x - rx)} {n(y)}a{n(rx)} {n(ry)} 0 1 1 {n(2 * rx)} 0a{n(rx)} {n(ry)} 0 1 1 {n(-2 * rx)} 0Z', fill, extra)


def ring(x, y, r, colour, width):
    """A circle outline."""
    return f'<circle cx="{n(x)}" cy="{n(y)}" r="{n(r)}" fill="none" stroke="{colour}" stroke-width="{n(width)}"/>'


def polar(x, y, r, degrees):
    """The point at a distance and direction from (x, y)."""
    return x + r * math.cos(math.radians(degrees)), y + r * math.sin(math.radians(degrees))


def shadow(d, dx=-14, dy=18, strength=.16):
    """Cut-paper shadow of a path."""
    return P(d, INK, f'opacity="{strength}" transform="translate({dx},{dy})"')


def box(x, y, w, h, fill, r=0):
    """A rounded rectangle lying on its own cut-paper shadow."""
    return R(x - 14, y + 18, w, h, INK, r, 'opacity=".16"') + R(x, y, w, h, fill, r)


def turned(x, y, degrees, *parts):
    """Parts drawn around (0, 0), moved to (x, y) and turned."""
    return g(*parts, t=f'translate({n(x)} {n(y)}) rotate({n(degrees)})')


def gear(x, y, r, colour, hole, teeth=8, turn=0):
    """A toothed wheel."""
    w = r * .34
    d = ''.join(R(-w / 2, -r, w, r * .5, colour, w * .18, f'transform="rotate({n(i * 360 / teeth + turn)})"') for i in range(teeth))
    return g(d, C(0, 0, r * .76, colour), C(0, 0, r * .3, hole), t=f'translate({n(x)} {n(y)})')


def backdrop(sector, cx, cy, r=350, floor=None, *more):
    """Flat sector colour, halo and (optional) floor."""
    base, deep = SECTOR[sector]
    parts = [R(0, 0, 1200, 900, base), C(cx, cy, r, mix(base, WIT, .42))]
    if floor is not None:
        parts.append(R(0, floor, 1200, 900 - floor, mix(base, deep, .22)))
    return G('achtergrond', *parts, *more)


def line(d, colour=VONK, width=26):
    """The one thick line of the picture."""
    return G('lijn', L(d, colour, width))


# ---------- hands: wrist at (0, 0), pointing to +x, thumb on the -y side ----------
PALM = 'M0-27C14-34 32-35 46-26C56-10 54 18 44 29C30 36 14 33 0 27Z'


def finger(d, width, base, shade):
    """A finger as a thick stroke with a shade outline."""
    return L(d, shade, width + 5) + L(d, base, width)


def hand_parts(kind, colours):
    """Returns (behind, front): what is drawn before and after the held object."""
    b, s, _ = colours

    def f(d, w=18):
        return finger(d, w, b, s)

    def thumb(d, width=19):
        x, y = d[1:].replace('Q', ' ').replace('L', ' ').replace('-', ' -').split()[:2]
        return f(d, width) + C(float(x), float(y), width / 2 + 3, b)
    palm = P(PALM, b)
    if kind == 'grip':  # fist round a bar that runs along y at x = 44
        return '', palm + ''.join(f(f'M{x1} {y}H{x2}') for y, x1, x2 in ((27, 27, 50), (9, 27, 57), (-9, 27, 58), (-27, 27, 55))) + thumb('M2-20Q16-47 46-47', 19)
    if kind == 'pinch':  # thumb and index meet at (88, 2)
        return '', f('M34 20Q66 38 62 16', 17) + f('M38 14Q74 28 80 10', 17) + palm + f('M32-16Q66-34 88-4') + thumb('M8-14Q44 6 80 7', 19)
    if kind == 'pinch_around':  # same, the object is drawn between thumb and fingers
        return f('M34 20Q66 38 62 16', 17) + f('M38 14Q74 28 80 10', 17) + f('M32-16Q66-34 92-4'), palm + thumb('M8-14Q44 2 82 5', 19)
    if kind == 'point':
        return '', f('M38-18L108-22', 19) + palm + ''.join(f(d, 18) for d in ('M38 24H50', 'M40 7H57')) + thumb('M4-14Q24 2 50-8', 19)
    if kind == 'flat':
        return '', ''.join(f(d) for d in ('M36-18L92-30', 'M40-6L102-8', 'M40 8L98 14', 'M34 20L80 34')) + palm + thumb('M4-20Q24-48 52-52', 19)
    if kind == 'open':
        return '', ''.join(f(d) for d in ('M36-18L84-46', 'M40-6L104-16', 'M40 8L102 16', 'M34 20L82 44')) + palm + thumb('M4-20Q18-50 34-70', 19)
    if kind == 'hold':  # flat object between thumb (front) and fingers (behind)
        return ''.join(f(d) for d in ('M30-22L92-20', 'M34-4L100-2', 'M34 14L94 16', 'M28 26L78 32')), P('M0-27C10-34 20-32 28-24C34-8 32 20 24 30C16 34 8 31 0 27Z', b) + thumb('M2-16Q34-30 70-26', 20)
    if kind == 'carry':  # palm up, object rests on top (-y side)
        return f('M26 6Q70 22 116 8', 18), P('M0-27C14-24 20-12 34-8C60 0 82-2 96 0C106 8 100 24 84 26C54 33 20 33 0 27Z', b) + thumb('M2-16Q24-40 60-40', 19) + L('M46 14Q72 20 96 10', s, 3.5)
    if kind == 'fist':
        return '', palm + ''.join(f(f'M{x1} {y}H{x2}') for y, x1, x2 in ((27, 30, 48), (9, 30, 54), (-9, 30, 55), (-27, 30, 52))) + thumb('M2-20Q20-42 48-34', 19)
    if kind == 'thumb_up':
        return '', f('M4-18L20-76', 21) + palm + ''.join(f(f'M{x1} {y}H{x2}') for y, x1, x2 in ((27, 26, 46), (9, 26, 52), (-9, 26, 53), (-27, 26, 50)))
    if kind == 'thumb':  # only the thumb, in front of something
        return '', f('M0 0L52-8', 21)
    raise ValueError(kind)


class Arm:
    """Forearm with sleeve and hand; .behind goes under the held object, .front over it."""

    def __init__(self, kind, x, y, rot, skin, sleeve=INK2, s=2, flip=False, elbow=None, bare=.5, length=520, glove=None, cuff=None, cast=True):
        colours = HUID[skin]
        angle = math.radians(rot)
        if elbow is None:
            elbow = (x - length * math.cos(angle), y - length * math.sin(angle))
        ex, ey = elbow
        far = math.hypot(x - ex, y - ey)
        arm_rot = math.degrees(math.atan2(y - ey, x - ex))
        wrist, elbow_width = 27 * s, 42 * s
        skin_arm = P(cap((ex, ey), elbow_width * .9, (x, y), wrist), colours[0])
        end = -bare * 100 * s  # the sleeve ends this far before the wrist
        wide = wrist + (elbow_width - wrist) * min(1, -end / far)
        cuff = cuff or mix(sleeve, INK, .28)
        cloth = P(f'M{n(-far)} {n(-elbow_width - 8)}L{n(end)} {n(-wide - 9)}V{n(wide + 9)}L{n(-far)} {n(elbow_width + 8)}Z', sleeve)
        band = R(end - 17 * s, -wide - 13, 19 * s, 2 * wide + 26, cuff, 5 * s)
        parts = skin_arm + g(cloth, band, t=f'translate({n(x)} {n(y)}) rotate({n(arm_rot)})')
        hand_colours = glove or colours
        behind, front = hand_parts(kind, hand_colours)
        place = f'translate({n(x)} {n(y)}) rotate({n(rot)}) scale({n(s)} {n(-s if flip else s)})'
        if glove:
            front += R(-36, -31, 42, 62, glove[1], 8)
        hx, hy = polar(x, y, 34 * s, rot)
        d = cap((ex, ey), elbow_width + 8, (x, y), wrist) + cap((x, y), wrist, (hx, hy), 26 * s)
        self.cast = shadow(d) if cast else ''
        self.behind = (g(behind, t=place) if behind else '')
        self.front = parts + g(front, t=place)

    def all(self):
        """Everything, for hands that cover what they hold."""
        return self.cast + self.behind + self.front


PICTURES = {}


def picture(name, title):
    """Registers a picture function that returns its parts (groups) and clip paths."""
    def keep(function):
        PICTURES[name] = (title, function)
        return function
    return keep


# ---------- maken ----------
@picture('r1-fiets', 'Handen repareren het achterwiel van een fiets')
def fiets():
    deep = SECTOR['voertuigen'][1]
    ax, ay = 430, 520
    spokes = ''.join('M%s %sL%s %s' % tuple(n(v) for v in (*polar(ax, ay, 30, a + 30), *polar(ax, ay, 222, a))) for a in range(0, 360, 20))
    wheel = [ring(ax - 12, ay + 16, 246, mix(SECTOR['voertuigen'][0], INK, .16), 38), L(spokes, WIT, 4), ring(ax, ay, 246, INK, 38), ring(ax, ay, 222, STAAL2, 12)]
    frame = [L(f'M{ax} {ay}L850 610L690 262', deep, 26), L('M850 610L1220 366', deep, 30), L('M682 262L660 206', STAAL3, 18),
             P('M556 196C556 168 590 164 628 176C680 190 716 182 748 184C764 188 762 204 744 208C700 214 650 232 600 234C572 232 556 218 556 196Z', INK)]
    crank = [L(f'M{ax} {ay - 36}L846 532M{ax} {ay + 36}L846 688', INK, 9), gear(850, 610, 92, STAAL2, INK2, 16), ring(850, 610, 50, STAAL, 12),
             L('M850 610L920 700', INK2, 24), C(850, 610, 22, INK2), R(872, 690, 112, 34, INK, 10)]
    wrench = turned(ax, ay, 22, P('M-40-34C-14-52 34-46 46-20H300Q322-20 322 0Q322 20 300 20H46C34 46-14 52-40 34L-34 22H6L18 12V-12L6-22H-34Z', '#F4F6F8'), R(90, -6, 190, 12, STAAL, 6))
    left = Arm('grip', 106, 470, 6, 5, '#3E5362', 1.95, bare=.22)
    right = Arm('grip', 612, 706, -68, 2, KREEM, 2, flip=False, cuff='#D9C39A')
    return [backdrop('voertuigen', 600, 420, 380, 800),
            G('context', *wheel, *frame[:2]),
            line(f'M1220 262H702Q690 262 680 270L{ax} {ay}', PAPER, 30),
            G('voorwerp', *frame[2:], *crank, gear(ax, ay, 58, INK2, INK, 12)),
            G('hand', left.all()), G('gereedschap', shadow(cap((ax, ay), 40, (ax + 280, ay + 113), 20)), wrench, C(ax, ay, 24, ZON), C(ax, ay, 10, INK)), G('hand2', right.all())]


@picture('r2-robot', 'Handen zetten een robot in elkaar')
def robot():
    y2 = '#DDA41E'
    head = [R(470, 90, 14, 70, STAAL3), C(477, 84, 20, VONK), box(340, 140, 280, 190, WIT, 60), R(372, 176, 216, 112, INK, 50), C(434, 232, 24, '#8FE0F2'), C(526, 232, 24, '#8FE0F2'),
            R(320, 200, 26, 74, STAAL3, 10), R(614, 200, 26, 74, STAAL3, 10)]
    body = [R(436, 326, 88, 44, STAAL3), box(310, 356, 340, 330, ZON, 56), R(360, 410, 240, 220, INK2, 30), gear(432, 484, 62, STAAL2, INK2, 8), gear(518, 556, 54, STAAL, INK2, 8, 22),
            R(560, 436, 20, 60, '#82D48A', 8)]
    legs = [box(336, 680, 96, 70, STAAL3, 14), box(528, 680, 96, 70, STAAL3, 14), P('M306 800Q306 738 384 738Q452 738 452 800Z', INK), P('M508 800Q508 738 576 738Q654 738 654 800Z', INK)]
    left_arm = [C(300, 430, 44, INK2), P(cap((296, 430), 36, (240, 560), 30), y2), P(cap((290, 426), 36, (232, 556), 30), ZON), C(290, 428, 18, INK2), L('M222 580Q184 610 206 654M240 584Q282 606 262 654', INK2, 22)]
    socket = [C(660, 430, 46, INK2), C(660, 430, 22, STAAL2)]
    loose = [L('M732 428L770 420', STAAL2, 22), C(796, 418, 44, INK2), P(cap((806, 416), 40, (950, 322), 32), y2, 'transform="translate(6 14)"'), P(cap((806, 416), 40, (950, 322), 32), ZON), C(802, 418, 20, STAAL2),
             L('M964 292Q964 238 1010 232M982 324Q1036 322 1044 272', INK2, 24)]
    driver = turned(426, 584, -40, P('M0-5L-26-11V11L0 5Z', INK), R(-130, -9, 106, 18, STAAL2, 5), R(-290, -27, 164, 54, VONK, 24), R(-166, -27, 12, 54, '#C64A14'))
    left = Arm('pinch', 170, 806, -40, 2, '#3E5362', 2, elbow=(-60, 1090))
    right = Arm('grip', 890, 470, -122, 6, KREEM, 2, cuff='#D9C39A', elbow=(1100, 950))
    return [backdrop('robots', 480, 400, 350, 780), G('voorwerp', *legs, *left_arm, *body, *head, *socket),
            line('M1220 846H790Q764 846 746 828L652 734Q634 716 608 716H508Q480 716 480 690V650', VONK, 24),
            G('onderdeel', shadow(cap((796, 416), 44, (950, 322), 34)), *loose), G('hand', right.all()), left.cast, driver, G('hand2', left.front), G('vonk', vonk(708, 376, .8, 8))]


@picture('r3-printer', 'Een 3D-printer maakt een beker, handen aan de knop')
def printer():
    frame = [box(330, 130, 58, 580, INK2, 14), box(852, 130, 58, 580, INK2, 14), box(300, 110, 640, 62, INK, 22), R(388, 330, 464, 30, STAAL3, 6), R(388, 338, 464, 8, STAAL2)]
    foot = [box(270, 676, 700, 124, INK, 34), R(320, 712, 190, 56, '#BFE6F2', 12), R(336, 730, 110, 20, BLAUW, 8), R(446, 730, 48, 20, WIT, 8), R(410, 640, 420, 40, STAAL2, 8), R(430, 660, 380, 20, STAAL, 6)]
    layers = ''.join(R(510 + (i % 2) * 3, 622 - i * 26, 210 - (i % 2) * 6, 27, '#55CFC6' if i % 2 else '#7EE0D8', 12) for i in range(7))
    cup = [L('M712 520H752Q790 520 790 556V566Q790 602 752 602H712', '#55CFC6', 26), shadow('M510 470H716V648H510Z', -20, 0, .12), layers]
    nozzle = [box(540, 286, 150, 110, WIT, 20), C(615, 334, 30, INK2), C(615, 334, 12, STAAL2), P('M586 396H644L630 426H600Z', STAAL3), P('M602 426H628L620 452H610Z', INK)]
    knob = [C(880, 740, 44, STAAL2), C(880, 740, 30, STAAL)]
    ready = [L('M190 420H226Q262 420 262 456Q262 492 226 492H190', '#8DB8FF', 24)] + [R(60 + (i % 2) * 3, 372 + i * 26, 140 - (i % 2) * 6, 27, '#8DB8FF' if i % 2 else '#B5D1FF', 12) for i in range(6)]
    left = Arm('carry', 66, 566, -6, 3, '#3E5362', 1.9, elbow=(-260, 720), bare=.35)
    right = Arm('pinch', 1042, 822, -154, 1, KREEM, 2, cuff='#D9C39A', elbow=(1330, 1000), flip=True, bare=.35)
    return [backdrop('metaal', 620, 400, 370, 790), G('context', *frame),
            line('M1220 60H760Q734 60 716 78L634 160Q616 178 616 204V286', PAPER, 22),
            G('voorwerp', *foot, *cup, *nozzle, *knob), G('hand', left.cast, left.behind, turned(70, 20, 0, *ready), left.front), G('hand2', right.all()),
            G('vonk', vonk(646, 456, .62, 62, PAPER, ZON))]


@picture('r4-zonnepanelen', 'Handen leggen een zonnepaneel op een dak')
def zonnepanelen():
    deep = SECTOR['energie'][1]
    roof, roof2 = '#B5482E', '#96371F'

    def panel(x, y, w=236, h=190):
        grid = ''.join(f'M{n(x + w * i / 4)} {y}v{h}' for i in (1, 2, 3)) + ''.join(f'M{x} {n(y + h * i / 3)}h{w}' for i in (1, 2))
        return R(x - 8, y - 8, w + 16, h + 16, STAAL2, 12) + R(x, y, w, h, '#1B3F7A', 4) + P(f'M{x} {y}H{x + w * .55:.0f}L{x} {y + h * .8:.0f}Z', WIT, 'opacity=".12"') + L(grid, '#8DB8FF', 4)
    tiles = ''.join('M%d %d' % (-20 + (row % 2) * 45, 300 + row * 62) + 'q22 22 45 0' * 28 for row in range(10))
    house = [R(870, 120, 120, 200, deep), R(852, 100, 156, 40, mix(deep, INK, .4), 8), P('M150 256H1050L1260 900H-60Z', roof), P('M150 256H1050L1058 282H142Z', roof2)]
    laid = [panel(330, 330), panel(330, 542), panel(592, 330)]
    left = Arm('hold', 560, 742, -28, 4, '#3E5362', 1.75, elbow=(330, 1010))
    right = Arm('hold', 918, 678, -166, 1, '#3E5362', 1.75, flip=True, elbow=(1190, 930))
    loose = turned(732, 632, -7, R(-146, -98, 280, 232, INK, 12, 'opacity=".2"'), panel(-124, -112, 248, 204))
    return [backdrop('energie', 250, 210, 190), G('context', *house, f'<g clip-path="url(#dak)">{L(tiles, roof2, 7)}</g>', *laid),
            line('M-20 846H196Q222 846 240 828L298 770Q314 754 340 754H424Q448 754 448 738', VONK, 24), G('hand', left.cast, right.cast, left.behind, right.behind),
            G('voorwerp', loose), G('hand2', left.front, right.front), G('vonk', vonk(884, 484, .85, 14, PAPER, ZON))], '<clipPath id="dak"><path d="M142 282H1058L1260 900H-60Z"/></clipPath>'


# ---------- uitzoeken ----------
@picture('i1-apparaat', 'Een hand onderzoekt met een loep een open broodrooster')
def apparaat():
    toaster = [P('M452 150Q452 106 498 106H560Q606 106 606 150V300H452Z', '#E9B56B'), P('M452 150Q452 106 498 106H560Q606 106 606 150V300H586V156Q586 128 556 128H502Q474 128 474 156V300H452Z', HOUT2),
               box(250, 220, 560, 500, '#F4F6F8', 90), P('M250 310Q250 220 340 220H720Q810 220 810 310V330H250Z', WIT), R(420, 216, 220, 22, INK, 11), R(300, 712, 90, 30, INK, 10), R(670, 712, 90, 30, INK, 10),
               R(806, 380, 22, 160, STAAL3, 8), R(806, 400, 60, 44, INK, 14)]
    panel = [R(312, 316, 436, 336, INK2, 30), R(336, 590, 388, 40, '#125026', 8)]
    coils = ''.join(f'M372 {y}H520l14-14 28 28 28-28 28 28 28-28 14 14H690' for y in (366, 416, 466))
    inner = [L(coils, STAAL, 8), R(372, 596, 50, 28, INK, 4), R(446, 600, 30, 20, ZON, 4), C(512, 610, 12, '#82D48A'), L('M640 590V552Q640 540 628 540H600M560 540H470Q458 540 458 552V590', VONK, 14)]
    lens = (604, 528)
    faint = 'opacity=".6"'
    zoom = [C(*lens, 122, '#DDF1F8'), f'<g clip-path="url(#glas)">{R(470, 612, 270, 60, "#125026")}{L("M700 640V556Q700 530 674 530H640M568 530H540Q500 530 500 570V640", VONK, 34)}{L("M640 530L622 518M640 530L620 540M568 530L588 518M568 530L586 544", "#C98338", 9)}{P("M480 400L560 400L460 600L430 560Z", WIT, faint)}</g>', ring(*lens, 122, INK, 26)]
    handle = [R(112, -24, 64, 48, STAAL3, 8), R(164, -28, 190, 56, ZON, 28)]
    right = Arm('grip', 796, 808, -62, 4, KREEM, 2.05, cuff='#D9C39A', elbow=(660, 1130))
    left = Arm('hold', 178, 560, -14, 1, '#3E5362', 2, elbow=(-240, 760))
    plug = [R(1000, 742, 84, 64, INK, 18), L('M1094 760H1130M1094 788H1130', STAAL3, 11)]
    return [backdrop('onderhoud', 560, 420, 370, 760), G('hand', left.cast, left.behind), G('voorwerp', *toaster, *panel, *inner), G('hand2', left.front),
            line('M822 640H866Q892 640 910 658L1000 748Q1014 774 1040 774', VONK, 24), G('context', *plug),
            G('loep', shadow(cap(lens, 134, (lens[0] + 1, lens[1]), 134)), *zoom, turned(*lens, 36, *handle)), G('hand3', right.all()), G('vonk', vonk(728, 424, .9, 24))], f'<clipPath id="glas"><circle cx="{lens[0]}" cy="{lens[1]}" r="116"/></clipPath>'


@picture('i2-water', 'Handen met handschoenen testen water in het lab')
def water():
    deep = SECTOR['maritiem'][1]
    blue = '#2F9FE0'
    tap = [R(338, 268, 70, 70, STAAL2, 14), P('M330 190H398Q428 190 428 220V262H318V220Z', STAAL3), L('M372 188V150M330 146H414', INK2, 22), P('M352 338H394V470H352Z', '#BFE6FA')]
    glass = [P('M240 420H506L486 690Q482 716 456 716H290Q264 716 260 690Z', WIT, 'opacity=".62"'), P('M248 530Q280 514 312 530T376 530T440 530T498 530L486 690Q482 716 456 716H290Q264 716 260 690Z', blue), P('M352 466H394V536H352Z', '#BFE6FA'),
             L('M470 466h-36M468 506h-24M464 590h-36M462 630h-24', deep, 7), C(330, 600, 12, '#BFE6FA'), C(370, 650, 9, '#BFE6FA'), C(410, 590, 8, '#BFE6FA'), L('M272 450L284 640', WIT, 10, 'opacity=".8"')]
    rack = []
    for i, (colour, high) in enumerate((('#8C6B2E', 150), ('#9DA83A', 150), (blue, 150))):
        x = 900 + i * 92
        rack += [R(x, 500, 58, 250, WIT, 28, 'opacity=".75"'), R(x + 7, 743 - high, 44, high, colour, 20), R(x - 8, 490, 74, 20, WIT, 8)]
    rack = [R(860, 560, 310, 26, KREEM, 8), *rack, R(860, 640, 310, 26, KREEM, 8), R(860, 752, 310, 30, KREEM, 8), R(870, 560, 20, 200, KREEM), R(1140, 560, 20, 200, KREEM)]
    strip = turned(516, 398, 24, R(-30, -170, 60, 330, WIT, 10), R(-20, 62, 40, 42, '#82D48A', 6), R(-20, 8, 40, 42, ZON, 6), R(-20, -46, 40, 42, '#BBAAFF', 6))
    left = Arm('grip', 168, 640, 0, 2, WIT, 1.9, glove=GLOVE, bare=.6, cuff='#D5DEE6', elbow=(-260, 780))
    right = Arm('pinch', 732, 212, 164, 6, WIT, 2, glove=GLOVE, flip=True, bare=.62, cuff='#D5DEE6', elbow=(1240, 60))
    return [backdrop('maritiem', 420, 420, 350, 780), line('M-20 90H70Q96 90 114 108L214 208Q232 226 258 226H330', VONK, 30),
            G('context', *tap, *rack), G('strip', glass[0], strip), G('voorwerp', *glass[1:]), G('hand', left.all(), right.all()), G('vonk', vonk(1114, 470, .8, 10))]


@picture('i3-stroom', 'Handen meten hoeveel stroom een huis gebruikt')
def stroom():
    deep = SECTOR['energie'][1]
    house = [P('M640 400L890 190L1140 400V760H640Z', INK, 'opacity=".16" transform="translate(-16 18)"'), R(1010, 200, 64, 130, '#B5482E'), R(660, 380, 460, 380, PAPER), P('M614 420L890 184L1166 420L1130 452L890 248L650 452Z', '#B5482E'),
             R(716, 450, 110, 110, INK2, 10), R(728, 462, 86, 86, '#FFE9A8', 4), L('M771 462V548M728 505H814', INK2, 8), R(940, 560, 120, 200, deep, 10), C(1036, 664, 9, ZON), R(940, 430, 120, 84, INK2, 10), R(952, 442, 96, 60, '#FFE9A8', 4), L('M1000 442V502', INK2, 8)]
    ticks = ''.join('M%s %sL%s %s' % tuple(n(v) for v in (*polar(380, 420, 116, a), *polar(380, 420, 138, a))) for a in range(-180, 1, 30))
    meter = [box(190, 170, 380, 570, INK2, 56), R(222, 204, 316, 290, WIT, 30), L(f'M{n(polar(380, 420, 98, -180)[0])} 420A98 98 0 0 1 {n(polar(380, 420, 98, -110)[0])} {n(polar(380, 420, 98, -110)[1])}', '#82D48A', 22),
             L('M356 325A98 98 0 0 1 436 339', ZON, 22), L('M450 352A98 98 0 0 1 478 420', ROOD, 22), L(ticks, INK2, 7), L('M380 420L428 348', INK, 12), C(380, 420, 20, INK),
             R(246, 452, 268, 20, ZAND, 10), R(246, 452, 176, 20, VONK, 10), C(380, 606, 76, ZON), P('M396 546L344 616H374L362 666L418 592H386Z', INK), C(262, 546, 20, '#82D48A'), C(498, 546, 20, STAAL), C(262, 666, 20, STAAL), C(498, 666, 20, STAAL)]
    left = Arm('hold', 150, 640, -20, 5, '#3E5362', 1.95, elbow=(-120, 1010))
    right = Arm('hold', 612, 650, -158, 5, '#3E5362', 1.95, flip=True, elbow=(860, 1060))
    return [backdrop('energie', 390, 420, 360, 760), G('context', *house),
            line('M380 200V120Q380 94 406 94H540Q566 94 584 112L760 288V450', VONK, 24),
            G('hand', left.cast, right.cast, left.behind, right.behind), G('voorwerp', *meter), G('hand2', left.front, right.front)]


@picture('i4-microscoop', 'Handen onderzoeken een ziekte met een microscoop')
def microscoop():
    base, deep = SECTOR['lab']
    blobs = [C(178, 272, 66, '#FBE3F1'), C(178, 272, 24, mix(base, deep, .5)), C(420, 380, 62, '#FBE3F1'), C(420, 380, 22, mix(base, deep, .5)), C(180, 430, 56, '#FBE3F1'), C(180, 430, 20, mix(base, deep, .5)), C(330, 520, 48, '#FBE3F1'), C(330, 520, 17, mix(base, deep, .5))]
    rays = ''.join('M%s %sL%s %s' % tuple(n(v) for v in (*polar(0, 0, 40, a), *polar(0, 0, 70, a))) for a in range(0, 360, 45))
    virus = turned(372, 236, 10, L(rays, deep, 10), ''.join(C(*polar(0, 0, 72, a), 10, deep) for a in range(0, 360, 45)), C(0, 0, 48, deep), C(-14, -12, 10, base), C(14, 8, 13, base))
    scope = [P('M560 800V764Q560 740 584 740H1030Q1054 740 1054 764V800Z', INK), L('M850 286H914Q1000 286 1000 372V740', INK2, 78), R(610, 622, 350, 34, INK, 10), R(818, 656, 60, 44, STAAL3, 8), C(848, 704, 28, ZON),
             turned(800, 360, -14, R(-62, -250, 124, 280, WIT, 26), R(-62, -150, 124, 30, VONK), R(-48, -320, 96, 84, INK, 16), R(-50, 20, 100, 60, STAAL3, 12), R(-30, 76, 60, 84, STAAL, 10), R(-20, 150, 40, 34, INK, 6)), C(1000, 560, 58, STAAL2), C(1000, 560, 38, STAAL)]
    slide = [R(590, 598, 300, 24, '#DDF1F8', 4), R(812, 594, 64, 12, VONK, 4)]
    left = Arm('pinch', 416, 640, -8, 3, WIT, 2, glove=GLOVE, elbow=(60, 930), bare=.6, cuff='#D5DEE6')
    right = Arm('pinch', 1148, 668, -142, 3, WIT, 2, glove=GLOVE, flip=True, elbow=(1330, 950), bare=.6, cuff='#D5DEE6')
    return [backdrop('lab', 300, 350, 290, 790), G('beeld', f'<g clip-path="url(#beeld)">{"".join(blobs)}</g>', virus, ring(300, 350, 290, WIT, 14)),
            line('M500 140L560 80Q578 62 604 62H676L718 100', VONK, 24), G('voorwerp', shadow(cap((760, 260), 66, (816, 440), 60)), *scope, *slide), G('hand', left.all(), right.all()), G('vonk', vonk(486, 154, .8, 176, VONK, ZON))], '<clipPath id="beeld"><circle cx="300" cy="350" r="290"/></clipPath>'


# ---------- ontwerpen ----------
@picture('a1-game', 'Een hand tekent een gamewereld op een scherm')
def game():
    deep = SECTOR['ict'][1]
    screen = [box(130, 96, 880, 600, INK, 46), R(166, 132, 808, 528, '#241B5E', 20), C(330, 230, 46, '#FFE9A8'), ''.join(C(x, y, 5, WIT) for x, y in ((220, 180), (460, 200), (250, 330), (760, 190), (900, 170), (680, 230)))]
    hills = P('M166 660V560L290 440L400 550L520 410L660 560L740 490L900 660Z', deep)
    blocks = ''.join(R(x, y, 56, 56, colour, 10) + R(x + 12, y + 12, 32, 10, WIT, 5, 'opacity=".5"') for x, y, colour in ((440, 330, ZON), (500, 330, '#FF925C'), (560, 330, ZON)))
    coins = ''.join(C(x, y, 22, ZON) + C(x, y, 11, '#DDA41E') for x, y in ((470, 280), (586, 280), (300, 480)))
    hero = turned(240, 560, 0, R(-44, -66, 88, 92, '#55CFC6', 34), R(-34, -50, 76, 38, INK, 19), R(-36, 20, 28, 26, '#07807A', 8), R(10, 20, 28, 26, '#07807A', 8), L('M0-66V-90', '#55CFC6', 10), C(0, -96, 11, VONK))
    flag = [R(884, 258, 12, 142, WIT, 4), P('M896 262L958 290L896 318Z', '#82D48A')]
    pen = turned(758, 410, 52, P('M0 0L34-15H52V15H34Z', INK), R(50, -17, 300, 34, WIT, 14), R(120, -17, 12, 34, VONK))
    right = Arm('pinch', 972, 556, -156, 2, KREEM, 2, cuff='#D9C39A', flip=True, elbow=(1220, 860))
    pad = [P('M110 640C70 640 40 700 30 770C22 830 60 852 96 822L130 790H290L324 822C360 852 398 830 390 770C380 700 350 640 310 640Z', INK, 'opacity=".2" transform="translate(-14 18)"'), P('M110 640C70 640 40 700 30 770C22 830 60 852 96 822L130 790H290L324 822C360 852 398 830 390 770C380 700 350 640 310 640Z', WIT),
           R(92, 702, 66, 20, INK2, 6), R(115, 679, 20, 66, INK2, 6), C(286, 684, 14, VONK), C(320, 712, 14, '#82D48A'), C(286, 740, 14, BLAUW), C(252, 712, 14, ZON)]
    left = Arm('hold', 96, 722, -10, 6, KREEM, 1.8, elbow=(-260, 850), cuff='#D9C39A', bare=.3)
    return [backdrop('ict', 620, 400, 390, 790), G('voorwerp', *screen, hills, blocks, coins, *flag, hero),
            line('M166 612H392Q418 612 436 594L570 460Q588 442 614 442H700L742 400', VONK, 28), G('hand', left.cast, left.behind, g(*pad, t='translate(60 -30)'), left.front), G('pen', right.cast, pen, right.front),
            G('vonk', vonk(752, 388, .9, -20))]


@picture('a2-huis', 'Een hand tekent een huis met potlood en geodriehoek')
def huis():
    base, deep = SECTOR['ontwerp']
    paper = [box(170, 76, 810, 640, WIT, 14), L(''.join(f'M{x} 100V692' for x in range(210, 960, 80)) + ''.join(f'M194 {y}H956' for y in range(130, 700, 80)), '#E4EEF2', 4)]
    house = [P('M304 352L448 208H612L756 352Z', '#B5482E'), R(470, 240, 150, 86, '#1B3F7A', 4), L('M520 240V326M570 240V326M470 283H620', '#8DB8FF', 4), R(310, 352, 440, 278, '#FBE3C4'), R(334, 430, 130, 200, '#8FD3F0'), L('M399 430V630M334 530H464', WIT, 10),
             R(500, 474, 92, 156, VONK, 6), C(574, 556, 8, INK), R(630, 410, 96, 100, '#8FD3F0', 4), L('M678 410V510', WIT, 10), R(750, 470, 140, 160, '#E9D3B0'), R(738, 446, 166, 30, '#82D48A', 12), R(784, 530, 74, 100, INK2, 6),
             C(248, 540, 58, '#82D48A'), C(272, 500, 42, '#A6E0AC'), R(240, 560, 16, 70, HOUT2), L('M190 630H940', INK2, 12)]
    geo = turned(360, 700, -12, P('M-190 70H190L0-120Z', '#8DB8FF', 'opacity=".75"'), P('M-80 40H80L0-40Z', WIT, 'opacity=".55"'), L('M-150 62v-12M-110 62v-18M-70 62v-12M-30 62v-18M10 62v-12M50 62v-18M90 62v-12M130 62v-18', INK2, 5))
    pencil = turned(780, 368, 40, P('M0 0L46-20V20Z', '#F2D3A4'), P('M0 0L16-7V7Z', INK), R(44, -20, 270, 40, ZON), R(44, -7, 270, 14, '#E0A81C'), R(314, -20, 26, 40, STAAL2), R(340, -20, 36, 40, '#F6A1D3', 8))
    right = Arm('pinch', 984, 540, -140, 5, '#3E5362', 2, flip=True, elbow=(1250, 860))
    left = Arm('flat', 196, 806, -34, 5, '#3E5362', 1.9, elbow=(-60, 1100))
    return [backdrop('ontwerp', 600, 400, 390, None, R(0, 780, 1200, 120, mix(base, deep, .22))), G('voorwerp', *paper, *house),
            line('M-20 372H240Q266 372 284 354L420 218Q438 200 464 200H596Q622 200 640 218L768 346', VONK, 26),
            G('geodriehoek', shadow('M174 810L546 731L335 583Z', -10, 14, .14), geo), G('hand', left.all()), G('potlood', right.cast, pencil, right.front), G('vonk', vonk(796, 330, .9, 6))]


@picture('a3-show', 'Handen bedienen licht en geluid voor een show')
def show():
    deep = SECTOR['voertuigen'][1]
    dark = mix(deep, INK, .55)
    stage = [box(110, 60, 980, 480, dark, 30), R(110, 440, 980, 100, mix(deep, INK, .3)), P('M330 120L180 480H520Z', ZON, 'opacity=".55"'), P('M600 120L400 480H800Z', WIT, 'opacity=".4"'), P('M870 120L680 480H1020Z', '#F6A1D3', 'opacity=".6"'),
             R(110, 84, 980, 22, STAAL3), *[turned(x, 112, a, R(-34, -10, 68, 70, INK, 14), R(-40, 50, 80, 20, STAAL2, 8)) for x, a in ((330, 0), (600, 0), (870, 0))],
             ellipse(600, 484, 200, 30, '#FFE9A8'), turned(600, 386, 18, R(-14, -190, 28, 170, HOUT2), R(-24, -226, 48, 56, INK, 12), L('M-30-210H30M-30-188H30', STAAL2, 8), P('M0-52C-36-54-58-34-53-8C-51 2-46 6-48 12C-86 30-80 108 0 108C80 108 86 30 48 12C46 6 51 2 53-8C58-34 36-54 0-52Z', VONK), C(0, 16, 22, INK), R(-28, 62, 56, 16, INK, 6), L('M-5-190V64M5-190V64', PAPER, 3)),
             box(140, 300, 130, 190, INK, 16), C(205, 350, 32, STAAL3), C(205, 428, 44, STAAL3), C(205, 428, 18, INK), box(930, 300, 130, 190, INK, 16), C(995, 350, 32, STAAL3), C(995, 428, 44, STAAL3), C(995, 428, 18, INK)]
    desk = [P('M150 560H1050L1160 900H40Z', INK, 'opacity=".18" transform="translate(-14 14)"'), P('M150 560H1050L1160 900H40Z', '#F4F6F8'), P('M150 560H1050L1058 586H142Z', WIT), *[R(x, 630, 14, 230, INK2, 7) for x in (300, 420, 540, 660, 780)], *[R(x - 34, y, 82, 46, colour, 12) + R(x - 26, y + 18, 66, 8, INK, 4) for x, y, colour in ((300, 760, ZON), (540, 720, '#55CFC6'), (660, 790, ZON), (780, 700, '#BBAAFF'))],
            *[C(x, 606, 13, c) for x, c in ((307, '#82D48A'), (427, '#82D48A'), (547, ZON), (667, '#82D48A'), (787, ZON))], C(882, 640, 34, INK2), L('M882 640L898 618', WIT, 8), C(978, 640, 34, INK2), L('M978 640V612', WIT, 8), C(944, 750, 48, INK2), R(386, 676, 82, 46, VONK, 12), R(394, 694, 66, 8, INK, 4)]
    left = Arm('pinch', 286, 806, -38, 4, KREEM, 2, elbow=(-120, 1010), cuff='#D9C39A', bare=.4)
    right = Arm('pinch', 1090, 832, -150, 1, KREEM, 2, flip=True, elbow=(1400, 990), cuff='#D9C39A', bare=.4)
    return [backdrop('voertuigen', 600, 420, 420, 790), G('context', *stage), G('voorwerp', *desk), line('M-20 640H60Q86 640 104 622L128 598Q146 580 146 554V470Q146 444 164 426L176 414', PAPER, 22), G('hand', left.all(), right.all()), G('vonk', vonk(276, 350, .8, 66, PAPER, ZON))]


@picture('a4-schoenen', 'Handen ontwerpen een nieuwe sportschoen')
def schoenen():
    sheet = turned(760, 270, 5, box(-300, -220, 600, 330, '#2A4756', 12), L('M-220 40C-230-30-180-40-170-120L-90-110Q-70-50 0-40L120-10Q190 0 200 60H-220Z M-220 84H200', STAAL2, 6), R(150, -190, 54, 54, ZON, 8), R(220, -190, 54, 54, '#55CFC6', 8), R(80, -190, 54, 54, VONK, 8))
    upper = 'M190 640C160 560 200 470 236 350C244 322 270 312 296 326C350 356 420 352 458 326C478 314 500 320 512 338C560 410 640 462 760 500C860 530 940 560 952 640Z'
    shoe = [shadow('M170 640H970V720Q970 750 930 750H220Q170 750 170 700Z', -16, 18), P('M262 330C330 296 430 296 490 322L462 350C420 380 340 376 290 346Z', INK2), P(upper, WIT), P('M190 640C160 560 200 470 236 350C244 322 270 312 296 326C330 350 316 470 330 640Z', BLAUW), P('M760 500C860 530 940 560 952 640H740C730 590 736 540 760 500Z', BLAUW),
            P('M458 326C478 314 500 320 512 338C560 410 640 462 760 500L720 548C600 520 480 440 430 342Z', '#DDE6EA'), L('M540 372L490 424M590 424L544 480M650 464L610 520M710 492L676 544', INK2, 14),
            R(164, 632, 806, 60, PAPER, 30), P('M166 676H968Q980 740 920 744H230Q160 744 166 676Z', INK), L('M230 744v-26M310 744v-26M390 744v-26M470 744v-26M550 744v-26M630 744v-26M710 744v-26M790 744v-26M870 744v-26', STAAL3, 10), L('M244 350L262 300', BLAUW, 22)]
    pen = turned(640, 566, -38, P('M0 0L30-14V14Z', INK), R(28, -22, 40, 44, VONK, 6), R(66, -27, 290, 54, WIT, 20), R(66, -27, 60, 54, VONK, 6))
    right = Arm('pinch', 926, 424, 156, 3, '#3E5362', 2.05, flip=True, elbow=(1260, 330))
    left = Arm('grip', 92, 560, 14, 3, '#3E5362', 2, elbow=(-260, 470), bare=.4)
    return [backdrop('onderhoud', 480, 440, 380, 740), G('context', sheet), G('voorwerp', *shoe), line('M330 600H400Q420 600 436 584L470 550Q486 536 506 536H576Q590 536 602 546L636 566', VONK, 26), G('hand', left.all()), G('stift', right.cast, pen, right.front), G('vonk', vonk(618, 598, .75, 200))]


# ---------- helpen ----------
@picture('s1-hulpmiddel', 'Handen maken een rollator op maat')
def hulpmiddel():
    deep = SECTOR['klimaat'][1]

    def wheel(x, y):
        return C(x - 12, y + 14, 106, INK, 'opacity=".16"') + C(x, y, 104, INK) + C(x, y, 72, STAAL2) + C(x, y, 56, mix(STAAL2, INK, .12)) + L(f'M{x} {y - 62}V{y + 62}M{x - 54} {y - 31}L{x + 54} {y + 31}M{x - 54} {y + 31}L{x + 54} {y - 31}', STAAL2, 16) + C(x, y, 24, INK2)
    frame = [L('M420 700L520 330', STAAL3, 30), L('M462 560H720', STAAL3, 24), R(480, 420, 250, 44, INK, 20), P('M500 464H712L690 560Q686 580 664 580H548Q526 580 522 560Z', deep), R(560, 500, 90, 16, '#55CFC6', 8)]
    grip = [L('M350 160H478', INK, 50), L('M396 236Q440 250 482 214', INK2, 18)]
    driver = turned(846, 696, -44, R(-8, -10, 130, 20, STAAL2, 5), R(110, -32, 190, 64, ZON, 28), R(150, -32, 12, 64, '#DDA41E'), R(190, -32, 12, 64, '#DDA41E'))
    left = Arm('grip', 300, 270, -74, 5, KREEM, 2, elbow=(60, 1060), cuff='#D9C39A')
    right = Arm('pinch', 1076, 440, 140, 2, KREEM, 2.05, elbow=(1330, 210), cuff='#D9C39A')
    return [backdrop('klimaat', 560, 410, 370, 780), G('voorwerp', *frame, line('M478 160H500Q526 160 526 186V300Q526 326 544 344L840 640V690', VONK, 28), wheel(420, 700), wheel(840, 700), *grip),
            G('hand', left.all()), G('gereedschap', right.cast, driver, right.front), G('vonk', vonk(858, 592, .8, 12))]


@picture('s2-app', 'Een hand wijst een ander op de telefoon aan hoe een app werkt')
def app():
    tiles = ''.join(R(-130 + (i % 3) * 94, -190 + (i // 3) * 96, 74, 74, c, 20) for i, c in enumerate(('#55CFC6', ZON, '#F6A1D3', '#82D48A', '#BBAAFF', '#FF9488')))
    marks = L('M-110-152l14 14 24-28', INK, 9) + C(1, -153, 18, INK) + L('M78-170H104M78-152H104M78-134H96', INK, 8) + P('M-93-84L-66-58H-74V-36H-112V-58H-120Z', INK) + L('M-18-64V-44M2-74V-44M22-58V-44', INK, 8) + P('M92-38C72-54 68-66 76-74Q86-80 92-70Q98-80 108-74C116-66 112-54 92-38Z', INK)
    phone = turned(510, 420, -6, R(-194, -342, 376, 720, INK, 64, 'opacity=".18"'), R(-180, -360, 376, 720, INK, 64), R(-158, -334, 332, 668, WIT, 40), R(-44, -318, 104, 18, INK, 9), R(-130, -262, 262, 44, '#DCE7FB', 16), R(-110, -246, 130, 12, BLAUW, 6), tiles, marks, R(-130, 20, 276, 96, '#DCE7FB', 26), R(-130, 150, 276, 110, VONK, 40), L('M-20 206l24 24 44-52', WIT, 18))
    hold = Arm('hold', 264, 660, -30, 1, '#6C8594', 2.15, elbow=(-60, 980))
    point = Arm('point', 868, 604, 194, 5, KREEM, 2.1, flip=True, elbow=(1290, 690), cuff='#D9C39A')
    return [backdrop('robots', 520, 420, 390, 790), G('hand', hold.cast, hold.behind), G('voorwerp', phone, hold.front), line('M-20 240H120Q146 240 164 258L378 472Q396 490 422 490H590', VONK, 24), G('hand2', point.all()), G('vonk', vonk(640, 500, .9, -40))]


@picture('s3-speeltuin', 'Een team maakt een speeltuin veilig')
def speeltuin():
    base, deep = SECTOR['bouw']
    tower = [P('M0 740H1200V900H0Z', mix(base, deep, .22)), ellipse(880, 770, 250, 34, '#F1DDAE'), R(286, 206, 34, 554, HOUT2), R(566, 206, 34, 554, HOUT2), shadow('M240 210L440 60L640 210Z', -12, 14), P('M240 210L440 60L640 210Z', ROOD), P('M440 60L640 210H440Z', '#C93B24'), R(262, 400, 360, 40, HOUT, 8), R(320, 300, 246, 22, HOUT, 8), L('M362 322V400M412 322V400M462 322V400M512 322V400', HOUT2, 14),
             L('M310 500H576M310 580H576M310 660H576', STAAL3, 18), L('M356 440V760M530 440V760', STAAL3, 18)]
    slide = [L('M600 420H640Q662 420 680 438L900 658Q960 720 1010 720H1060', '#2F9FE0', 70), L('M760 570V760M900 690V760', STAAL3, 20)]
    wrench = turned(303, 424, 170, P('M-30-26C-10-40 26-36 36-16H230Q246-16 246 0Q246 16 230 16H36C26 36-10 40-30 26L-26 16H6L14 8V-8L6-16H-26Z', '#F4F6F8'))
    spirit = [R(380, 232, 400, 68, ZON, 14), R(380, 232, 400, 16, '#FFE08A', 8), R(498, 252, 92, 36, '#D8F04A', 16), L('M528 252V288M560 252V288', INK, 5), C(544, 270, 11, WIT)]
    a = Arm('grip', 150, 524, -98, 6, '#3E5362', 1.65, elbow=(90, 1020), bare=.5)
    b = Arm('hold', 846, 268, 180, 2, KREEM, 1.75, flip=True, elbow=(1330, 190), bare=.6, cuff='#D9C39A')
    c = Arm('thumb_up', 1060, 560, 186, 4, '#6C8594', 1.75, flip=True, elbow=(1400, 640), bare=.35)
    return [backdrop('bouw', 540, 380, 370, None), G('context', *tower), G('voorwerp', *slide), line('M622 420H648Q668 420 684 436L900 652Q960 712 1010 712H1054', VONK, 22), G('gereedschap', wrench, b.cast, b.behind, *spirit), G('hand', a.all(), b.front, c.all()), G('vonk', vonk(292, 392, .8, -50))]


@picture('s4-ziekenhuis', 'Handen sluiten een monitor in een ziekenhuis aan')
def ziekenhuis():
    room = [R(60, 130, 110, 110, GROEN, 20), R(103, 148, 24, 74, WIT, 4), R(78, 173, 74, 24, WIT, 4), L('M1080 790V170M1080 176H1010M1080 176H1140', STAAL3, 16), P('M976 196H1044V300Q1044 324 1010 336Q976 324 976 300Z', WIT), P('M976 250H1044V300Q1044 324 1010 336Q976 324 976 300Z', '#8FD3F0'), L('M1010 336V470Q1010 500 1040 500', WIT, 7)]
    screen = [box(230, 150, 650, 470, WIT, 50), R(270, 190, 460, 330, INK, 24), R(764, 210, 80, 60, '#82D48A', 14), R(764, 292, 80, 60, ZON, 14), R(764, 374, 80, 60, '#8DB8FF', 14), R(300, 548, 60, 36, INK2, 12), R(380, 548, 60, 36, INK2, 12), C(804, 540, 56, INK2), C(804, 540, 36, INK), R(516, 618, 84, 150, STAAL3), box(410, 752, 296, 44, INK2, 20),
              P('M654 236C622 212 616 190 630 178Q646 168 654 186Q662 168 678 178C692 190 686 212 654 236Z', '#F6A1D3', 'transform="translate(30 30)"'), L('M310 478H540', '#82D48A', 12)]
    plug = L('M960 660Q1000 700 1000 760V920', INK2, 20) + turned(862, 580, 38, R(-66, -20, 70, 40, ZON, 8), R(0, -40, 110, 80, INK2, 18), R(24, -40, 12, 80, GRIJS), R(106, -18, 40, 36, INK, 8))
    right = Arm('pinch', 1044, 712, -142, 6, '#3E5362', 2, flip=True, elbow=(1270, 960))
    left = Arm('hold', 176, 556, -14, 3, '#3E5362', 2, elbow=(-180, 780))
    return [backdrop('lab', 540, 390, 370, 790), G('context', *room), G('hand', left.cast, left.behind), G('voorwerp', *screen), G('hand2', left.front), line('M270 400H344Q356 400 364 392L440 316Q450 306 460 316L548 404Q558 414 568 404L604 368Q614 358 624 368L646 390Q656 400 670 400H730', VONK, 20), G('stekker', right.cast, plug, right.front), G('vonk', vonk(450, 296, .6, 10))]


# ---------- regelen ----------
@picture('e1-bouwteam', 'Een hand wijst aan wie wat doet in een bouwteam')
def bouwteam():

    def helmet(x, y, colour):
        return g(P('M-62 24C-62-46-34-66 0-66C34-66 62-46 62 24Z', colour), P('M-62 24C-62-46-34-66-18-64C-38-46-40-10-38 24Z', INK, 'opacity=".14"'), R(-13, -74, 26, 78, WIT, 12, 'opacity=".6"'), R(-82, 16, 164, 24, mix(colour, INK, .22), 12), t=f'translate({x} {y})')
    board = [box(200, 70, 800, 640, WIT, 40), R(520, 44, 160, 60, INK2, 20), *[R(240, y - 84, 180, 168, ZAND, 30) + R(720, y - 84, 240, 168, c, 30) for y, c in ((200, '#FFE7B0'), (390, '#CFE6FA'), (580, '#E3DCFF'))]]
    jobs = [''.join(R(x, y, 78, 36, ROOD, 5) for x, y in ((758, 160), (844, 160), (734, 204), (820, 204), (758, 248), (844, 248))) + R(734, 160, 18, 36, ROOD, 5) + R(904, 204, 26, 36, ROOD, 5),
            turned(824, 380, 0, R(-60, -40, 110, 56, ZON, 18), P('M-50 6H-4L-14 66H-56Z', INK2), R(48, -28, 34, 32, STAAL3, 5), R(80, -18, 42, 12, INK, 4)),
            turned(836, 570, 0, R(-90, -52, 150, 48, BLAUW, 14), L('M60-28H88V10H0V30', INK2, 11), R(-14, 28, 28, 54, VONK, 10))]
    links = L('M430 200H480L670 390H710M430 580H710', STAAL2, 16)
    right = Arm('point', 628, 534, -100, 2, '#3E5362', 1.95, elbow=(700, 1080))
    radio = turned(150, 676, -8, R(-10, -230, 18, 100, INK, 8), box(-58, -140, 116, 250, INK2, 26), R(-38, -116, 76, 50, '#BFE6F2', 8), L('M-30-34H30M-30-10H30M-30 14H30', STAAL3, 9))
    left = Arm('grip', 66, 726, 0, 6, KREEM, 1.8, elbow=(-300, 900), cuff='#D9C39A')
    return [backdrop('bouw', 600, 400, 400, 790), G('voorwerp', *board, *jobs, links), line('M-20 480H60Q86 480 104 462L158 408Q176 390 202 390H470Q496 390 514 372L668 218Q686 200 712 200H730', VONK, 26), G('helmen', helmet(330, 212, ZON), helmet(330, 402, '#F4F6F8'), helmet(330, 592, '#5AA6EC')),
            G('hand', radio, left.all(), right.all()), G('vonk', vonk(552, 320, .9, -60))]


@picture('e2-uitvinding', 'Handen verkopen een eigen uitvinding op een markt')
def uitvinding():
    base, deep = SECTOR['klimaat']
    stripes = ''.join(P(f'M{x} 40H{x + 120}V150A60 60 0 0 1 {x} 150Z', WIT if i % 2 else deep) for i, x in enumerate(range(60, 1140, 120)))
    stall = [R(96, 100, 30, 700, HOUT2), R(1074, 100, 30, 700, HOUT2), P('M60 60H1140V168H60Z', INK, 'opacity=".14" transform="translate(-10 44)"'), stripes, R(50, 28, 1100, 34, INK2, 14), R(0, 740, 1200, 160, HOUT), R(0, 740, 1200, 26, HOUT2)]
    gadget = [box(330, 470, 290, 170, WIT, 34), gear(408, 556, 52, '#8DB8FF', WIT, 8), C(500, 530, 22, ROOD), C(564, 530, 22, ZON), R(470, 580, 120, 24, INK2, 10), R(420, 420, 110, 56, STAAL3, 12), L('M424 440H526M424 458H526', STAAL, 7), P('M430 420C430 380 372 356 372 290C372 232 418 192 475 192C532 192 578 232 578 290C578 356 520 380 520 420Z', '#FFE9A8'), L('M448 420V330L475 356L502 330V420', VONK, 11), L('M410 290Q410 236 456 228', WIT, 12),
              L('M330 520H276L246 490', STAAL3, 16), gear(236, 470, 40, STAAL3, base, 7)]
    tag = turned(650, 540, 16, L('M-34-40L-6 0', INK2, 6), P('M-20 0L20-40H120V60H-20Z', ZON), C(14, -8, 9, deep), L('M98-10A32 32 0 1 0 98 34M34 4H78M34 20H74', INK, 9))
    coin = [C(806, 400, 62, '#DDA41E'), C(800, 392, 62, ZON), ring(800, 392, 46, '#DDA41E', 6), L('M818 372A28 28 0 1 0 818 412M770 386H804M770 399H800', INK, 8)]
    left = Arm('carry', 270, 700, -10, 4, '#3E5362', 2.3, elbow=(-160, 900))
    right = Arm('pinch_around', 958, 470, 206, 1, KREEM, 2, flip=True, elbow=(1320, 700), cuff='#D9C39A')
    return [backdrop('klimaat', 475, 400, 330, None), G('context', *stall), line('M620 600H680Q706 600 724 618L798 692Q816 710 842 710H1220', VONK, 24), G('hand', left.cast, left.behind), G('voorwerp', g(*gadget, t='translate(0 32)'), g(tag, t='translate(0 32)'), left.front),
            G('munt', right.cast, right.behind, *coin, right.front), G('vonk', vonk(598, 262, .8, 42))]


@picture('e3-schoolplein', 'Een hand laat anderen een plan voor een groen schoolplein zien')
def schoolplein():
    deep = SECTOR['proces'][1]
    tile = ''.join(f'M{x} 420V600' for x in range(240, 560, 70)) + 'M190 480H560M190 540H560'
    board = [L('M430 640L404 790M720 640L746 790', HOUT2, 26), box(160, 70, 860, 560, HOUT, 26), R(190, 100, 800, 500, '#DDF1F8', 10), R(190, 420, 370, 180, '#B9C4CB'), L(tile, '#98A6AF', 6), P('M560 420H990V600H560Z', '#5DB866'), P('M560 520Q660 460 780 500T990 480V600H560Z', '#82D48A'),
             R(360, 230, 400, 190, '#F3C9A0'), P('M330 232L560 130L790 232Z', ROOD), C(560, 190, 26, WIT), L('M560 190V174M560 190H572', INK, 5), *[R(x, 270, 54, 62, '#8FD3F0', 4) for x in (390, 470, 596, 676)], R(528, 340, 64, 80, INK2, 6)]
    green = [R(842, 340, 26, 150, HOUT2), C(855, 290, 84, GROEN), C(806, 330, 56, GROEN), C(900, 336, 56, GROEN), C(830, 264, 34, '#82D48A'), R(662, 440, 16, 60, HOUT2), C(670, 412, 46, '#3FAE6A'), L('M760 590V560M800 594V566M930 590V556', deep, 8), C(760, 552, 16, '#F6A1D3'), C(800, 558, 16, ZON), C(930, 548, 16, '#BBAAFF'), R(620, 540, 90, 16, HOUT2, 6), L('M636 556V580M694 556V580', HOUT2, 10)]
    right = Arm('point', 1112, 470, 196, 3, '#3E5362', 2, flip=True, elbow=(1440, 600))
    a = Arm('open', 250, 800, -96, 6, KREEM, 1.7, elbow=(290, 1100), cuff='#D9C39A', bare=.35)
    b = Arm('thumb_up', 520, 824, -14, 1, '#6C8594', 1.7, elbow=(400, 1060), bare=.4)
    c = Arm('open', 860, 810, -82, 4, '#3E5362', 1.7, flip=True, elbow=(830, 1100), bare=.35)
    return [backdrop('proces', 600, 400, 400, 800), G('voorwerp', *board, *green), line('M190 570H380Q406 570 424 552L462 514Q480 496 506 496H838', VONK, 24), G('hand', right.all(), a.all(), b.all(), c.all()), G('vonk', vonk(936, 226, .75, 14))]


@picture('e4-bedrijf', 'Handen knippen het lint door van een eigen techniekbedrijf')
def bedrijf():
    deep = SECTOR['metaal'][1]
    awning = ''.join(P(f'M{x} 330H{x + 90}V392A45 45 0 0 1 {x} 392Z', WIT if i % 2 else ROOD) for i, x in enumerate(range(240, 960, 90)))
    shop = [box(260, 180, 680, 610, '#FBE3C4', 16), R(220, 160, 760, 40, deep, 10), R(390, 60, 420, 200, INK2, 30), gear(510, 160, 72, ZON, INK2, 8), turned(690, 160, -45, P('M-30-26C-10-40 26-36 36-16H110Q126-16 126 0Q126 16 110 16H36C26 36-10 40-30 26L-26 16H6L14 8V-8L6-16H-26Z', WIT, 'transform="translate(-48 0)"')),
            R(300, 430, 330, 360, INK2, 10), ''.join(R(300, y, 330, 10, GRIJS, 4) for y in range(450, 790, 46)), R(690, 430, 200, 360, '#07496F', 10), R(714, 456, 152, 170, '#8FD3F0', 8), L('M734 600L830 480', WIT, 10), C(866, 690, 13, ZON), awning]
    left = Arm('pinch', 118, 724, -40, 5, '#3E5362', 1.9, elbow=(-100, 1000))
    right = Arm('pinch', 940, 726, 194, 2, '#3E5362', 2, flip=True, elbow=(1330, 900))
    blade = 'M0-13L190-30Q206-30 200-20L30 14Z'
    scissors = [turned(650, 650, 0, g(P(blade, '#F4F6F8'), t='scale(-1 1) rotate(-10)'), g(P(blade, STAAL2), t='scale(-1 -1) rotate(-10)'), L('M0 0L74 44M0 0L74-44', INK, 24), C(0, 0, 16, STAAL3))]
    loops = [ring(768, 584, 46, INK, 22), ring(768, 722, 50, INK, 22)]
    return [backdrop('metaal', 600, 420, 400, 790), G('context', *shop), line('M-20 520H70Q96 520 114 538L208 632Q226 650 252 650H520M560 650L640 750Q656 770 656 800', PAPER, 34), G('hand', left.all(), *scissors, right.cast, right.front, *loops), G('vonk', vonk(552, 584, .85, 34, PAPER, ZON))]


# ---------- precies ----------
@picture('c1-vliegtuig', 'Handen vinken een controlelijst af bij een vliegtuig')
def vliegtuig():
    deep = SECTOR['maritiem'][1]
    plane = [P('M1010 240L1130 60H1200L1170 300Z', VONK), L('M330 420V540M760 420V540', STAAL3, 18), C(330, 556, 34, INK), C(330, 556, 13, STAAL2), C(728, 556, 38, INK), C(794, 556, 38, INK), C(728, 556, 14, STAAL2), C(794, 556, 14, STAAL2),
             P('M96 350C96 270 220 214 340 214H1010L1190 240C1210 300 1120 400 900 432H340C200 432 96 420 96 350Z', INK, 'opacity=".16" transform="translate(-12 18)"'), P('M96 350C96 270 220 214 340 214H1010L1190 240C1210 300 1120 400 900 432H340C200 432 96 420 96 350Z', WIT), P('M98 362C110 420 210 432 340 432H900C1010 412 1090 380 1140 340H420C300 340 190 350 98 362Z', '#DCE7EE'), P('M190 262C220 236 270 222 316 220L300 280H168Z', INK2), L('M244 236L232 280', WIT, 6),
             *[R(x, 270, 34, 46, '#8FD3F0', 15) for x in range(470, 960, 62)], R(380, 262, 52, 110, '#EFF3F5', 14), f'<rect x="380" y="262" width="52" height="110" rx="14" fill="none" stroke="{STAAL}" stroke-width="5"/>', P('M560 372H760L980 500H880Z', deep), P('M590 420H740Q764 420 764 452Q764 484 740 484H590Q560 484 560 452Q560 420 590 420Z', INK2), R(552, 424, 26, 56, STAAL2, 12)]
    board = turned(470, 648, -8, box(-170, -200, 340, 430, HOUT, 26), R(-144, -164, 288, 370, WIT, 10), R(-66, -228, 132, 56, STAAL3, 16), *[R(-118, y, 48, 48, '#82D48A' if i < 3 else ZAND, 12) + (L(f'M-106 {y + 24}l12 13 22-28', INK, 9) if i < 3 else '') + R(-50, y + 8, 164, 12, STAAL2, 6) + R(-50, y + 30, 110 - i * 14, 12, STAAL2, 6) for i, y in enumerate((-130, -56, 18, 92))])
    left = Arm('hold', 206, 788, -24, 6, KREEM, 2, elbow=(-80, 1040), cuff='#D9C39A')
    pen = turned(402, 774, 24, P('M0 0L26-12V12Z', INK), R(24, -14, 260, 28, VONK, 12))
    right = Arm('pinch', 640, 824, -166, 6, KREEM, 2, flip=True, elbow=(1010, 1010), cuff='#D9C39A')
    return [backdrop('maritiem', 640, 300, 270, 590), line('M1220 800H1040Q1014 800 996 782L876 662Q858 644 832 644H-20', VONK, 24), G('voorwerp', g(*plane, t='translate(14 24) scale(.94)')), G('lijst', left.cast, left.behind, board, left.front), G('pen', right.cast, pen, right.front)]


@picture('c2-tabel', 'Een hand omcirkelt de fout in een tabel')
def tabel():
    deep = SECTOR['proces'][1]
    cells = ''
    for row in range(5):
        for col in range(5):
            x, y = 212 + col * 156, 196 + row * 96
            cells += R(x, y, 144, 84, ('#E4F5E6' if row % 2 else '#F2FAF3') if col else '#CDEBD0', 10)
            cx, cy = x + 72, y + 42
            if (row, col) == (2, 3):
                cells += P(f'M{cx} {cy - 28}L{cx + 30} {cy + 24}H{cx - 30}Z', ROOD)
            elif col == 0:
                cells += R(cx - 46, cy - 8, 92, 16, deep, 8)
            elif col in (1, 3):
                cells += C(cx, cy, 24, '#2F9FE0' if col == 1 else '#DDA41E')
            elif col == 2:
                cells += R(cx - 24, cy - 22, 48, 44, '#7B68D9', 8)
            else:
                cells += R(cx - 46, cy - 10, 92, 20, STAAL2, 10) + R(cx - 46, cy - 10, 40 + row * 12, 20, GROEN, 10)
    sheet = [box(180, 70, 836, 640, WIT, 24), *[R(212 + c * 156, 104, 144, 78, deep, 10) + R(246 + c * 156, 136, 76, 14, PAPER, 7) for c in range(5)], cells]
    ruler = box(120, 470, 560, 66, ZON, 10) + L(''.join(f'M{x} 474v{24 if (x // 28) % 2 else 14}' for x in range(140, 670, 28)), INK2, 5)
    pencil = turned(838, 470, 46, P('M0 0L46-20V20Z', '#F2D3A4'), P('M0 0L16-7V7Z', VONK), R(44, -20, 260, 40, VONK), R(44, -7, 260, 14, '#C64A14'), R(304, -20, 26, 40, STAAL2), R(330, -20, 34, 40, '#F6A1D3', 8))
    right = Arm('pinch', 1016, 652, -136, 4, '#3E5362', 2, flip=True, elbow=(1230, 970))
    left = Arm('flat', 130, 640, -28, 4, '#3E5362', 1.9, elbow=(-190, 880))
    return [backdrop('proces', 600, 400, 390, 790), G('voorwerp', *sheet), G('liniaal', ruler, left.all()),
            line('M-20 374H640L676 338H800L836 374V444L808 472', VONK, 20), G('pen', right.cast, pencil, right.front), G('vonk', vonk(848, 350, .8, 10))]


@picture('c3-bouwplan', 'Handen bouwen een stoel stap voor stap volgens een bouwplan')
def bouwplan():

    def chair(x, y, k, step):
        legs = L('M-52 0V110M52 0V110', HOUT2, 22)
        seat = R(-72, -18, 144, 36, HOUT, 10)
        back = L('M-58-10V-130M58-10V-130', HOUT2, 20)
        slats = R(-70, -136, 140, 36, HOUT, 10) + R(-60, -84, 120, 26, HOUT, 8)
        return g(legs if step > 0 else '', back if step > 1 else '', slats if step > 2 else '', seat, t=f'translate({x} {y}) scale({k})')
    plan = [box(90, 60, 330, 690, WIT, 22), *[R(118, y, 274, 200, '#F2F6F8', 18) for y in (88, 304, 520)], chair(270, 168, .8, 1), chair(270, 418, .74, 2), chair(270, 634, .74, 3)]
    real = [ellipse(706, 784, 190, 16, INK, 'opacity=".18"'), L('M610 540V776M830 540V776', HOUT2, 46), L('M604 520V230M836 520V230', HOUT2, 42), R(616, 360, 208, 56, HOUT, 14), R(556, 490, 328, 76, HOUT, 22), R(556, 540, 328, 26, HOUT2, 12)]
    top = turned(736, 176, -8, R(-176, -20, 330, 84, INK, 22, 'opacity=".16"'), R(-160, -40, 330, 84, HOUT, 22), C(-116, 4, 10, HOUT2), C(122, 4, 10, HOUT2))
    right = Arm('hold', 986, 132, 168, 2, '#3E5362', 1.95, flip=True, elbow=(1380, 40))
    left = Arm('grip', 922, 440, 184, 2, '#3E5362', 1.95, flip=True, elbow=(1400, 560), bare=.6)
    dots = ''.join(C(140, y, 24, c) + ring(140, y, 24, INK2, 7) for y, c in ((146, VONK), (340, VONK), (556, WIT)))
    return [backdrop('ontwerp', 700, 400, 360, 780), G('voorwerp', *plan, *real), line('M-20 20H50Q66 20 76 30L128 82Q140 94 140 110V340', VONK, 22), G('stappen', dots), G('hand', right.cast, right.behind, top, right.front, left.all()), G('vonk', vonk(566, 176, .9, -54))]


@picture('c4-netwerk', 'Handen sluiten netwerkkabels netjes aan')
def netwerk():

    def unit(y, lights):
        ports = ''.join(R(500 + i * 66, y + 34, 48, 42, INK, 6) + R(512 + i * 66, y + 34, 24, 10, STAAL3) for i in range(6))
        return R(440, y, 520, 110, STAAL2, 14) + R(440, y, 520, 12, WIT, 6) + ports + C(470, y + 40, 9, lights) + C(470, y + 70, 9, '#82D48A')
    rack = [box(390, 60, 620, 740, INK2, 30), R(420, 90, 560, 680, INK, 14), unit(110, '#82D48A'), unit(400, '#82D48A'), R(440, 240, 520, 40, STAAL3, 10), R(440, 540, 520, 90, STAAL3, 14), *[R(470 + i * 60, 566, 40, 38, INK, 6) for i in range(8)], R(440, 650, 520, 100, STAAL3, 14), *[C(700 + i * 50, 700, 12, c) for i, c in enumerate(('#82D48A', '#82D48A', ZON, '#82D48A'))], R(470, 686, 170, 28, INK, 8)]
    cables = L('M524 170V300Q524 320 510 334L446 398Q432 412 432 432V920', BLAUW, 20) + L('M590 170V312Q590 332 576 346L474 448Q460 462 460 482V920', GROEN, 20) + L('M656 170V324Q656 344 642 358L502 498Q488 512 488 532V920', ZON, 20)
    shield = turned(196, 300, 0, shadow('M0-150C50-112 96-100 130-98V20C130 96 70 140 0 170C-70 140-130 96-130 20V-98C-96-100-50-112 0-150Z'), P('M0-150C50-112 96-100 130-98V20C130 96 70 140 0 170C-70 140-130 96-130 20V-98C-96-100-50-112 0-150Z', WIT), P('M0-112C44-84 72-76 98-72V18C98 74 56 108 0 132Z', '#CFF0D3'), P('M0-112C-44-84-72-76-98-72V18C-98 74-56 108 0 132Z', '#82D48A'), L('M-46 6L-12 42L54-36', INK, 24))
    left = Arm('grip', 372, 720, 0, 5, KREEM, 1.9, elbow=(-100, 840), cuff='#D9C39A')
    right = Arm('pinch', 1052, 476, -166, 3, '#3E5362', 2, flip=True, elbow=(1360, 640))
    return [backdrop('ict', 480, 420, 380, 800), G('context', shield), G('voorwerp', *rack, cables), G('hand', left.all()), line('M1220 200H1038Q1012 200 994 218L872 332Q854 350 854 376V400', VONK, 24), G('stekker', R(834, 440, 40, 34, STAAL2, 4), R(822, 372, 64, 84, VONK, 12), R(838, 384, 32, 8, '#C64A14', 4), right.all()), G('vonk', vonk(806, 402, .75, -46))]


def draw(names=()):
    """Draws those pictures, or all."""
    for name in names or PICTURES:
        title, function = PICTURES[name]
        made = function()
        body, defs = made if isinstance(made, tuple) else (made, '')
        save(f'{ROOT}/content/quiz/pictures/{name}.svg', document(title, body, defs=defs))


if __name__ == '__main__':
    draw(sys.argv[1:])
