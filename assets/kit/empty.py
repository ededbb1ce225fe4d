"""The pictures for when there is nothing to show: a little funny, never blaming. On a clear ground, 900x600.

python3 empty.py [name ...]   writes assets/empty/<name>.svg
"""
import sys
from objects import *
from drawing import ROOT, save

ZAND = '#F6EAD3'
RAND = '#E3D3B4'


def ground(y=520, x=450, w=330):
    """A quiet patch of sand behind the things, and the shadow they stand on."""
    return [E_(450, 310, 400, 262, ZAND), E_(x, y, w, 22, RAND)]


def explore_nothing():
    """An open toolbox with nothing in it; one nut has rolled away."""
    kist, kist2 = '#E8492F', '#C4351C'
    box = [P('M170 330H630L600 214Q594 196 574 196H226Q206 196 200 214Z', kist2), P('M206 322H594L574 230H226Z', '#8E2413'), L('M330 196V150Q330 128 352 128H448Q470 128 470 150V196', INK2, 20),
           R(150, 322, 500, 190, kist, 18), R(150, 322, 500, 34, kist2, 14), R(226, 352, 60, 56, STAAL2, 8), R(514, 352, 60, 56, STAAL2, 8), R(240, 366, 32, 26, STAAL3, 5), R(528, 366, 32, 26, STAAL3, 5)]
    gat = '#5C140A'
    gone = P(cap((286, 276), 11, (372, 276), 11), gat) + C(272, 276, 28, gat) + P('M236 262L268 268V284L236 290Z', '#8E2413') + C(380, 276, 20, gat) + C(380, 276, 8, '#8E2413') + R(432, 267, 104, 18, gat, 9) + R(528, 244, 34, 64, gat, 8)
    moer = g(P('M-30-52H30L60 0L30 52H-30L-60 0Z', STAAL), P('M-30-52H30L60 0L30 52H-30L-60 0Z', INK, 'opacity=".12"'), C(0, 0, 26, ZAND), C(0, 0, 26, 'none', f'stroke="{STAAL3}" stroke-width="7"'), t='translate(760 462) rotate(14)')
    return 'Een lege gereedschapskist, een moer rolt weg', [*ground(), *box, gone, L('M672 508q20-10 34-4M664 478q16-12 30-8', RAND, 9), moer]


def search_nothing():
    """A loose plug looks for its socket through a magnifying glass."""
    lijn = L('M0 470H150Q178 470 198 450L262 386Q282 366 310 366H352', VONK, 24)
    plug = [R(346, 322, 92, 88, VONK, 22), R(420, 334, 26, 64, '#C9470F', 8), R(446, 342, 46, 13, STAAL3, 5), R(446, 378, 46, 13, STAAL3, 5), C(384, 352, 11, WIT), C(412, 352, 11, WIT), C(388, 352, 6, INK), C(416, 352, 6, INK), L('M388 384q10 6 20 0', INK, 5)]
    loep = [C(640, 268, 138, '#DDF0F7', 'opacity=".85"'), C(640, 268, 138, 'none', f'stroke="{INK2}" stroke-width="28"'), P('M548 296Q540 204 620 168L648 180Q580 214 574 300Z', WIT, 'opacity=".75"'), P(cap((742, 374), 20, (838, 474), 26), VONK), P(cap((738, 370), 18, (764, 396), 18), STAAL3)]
    gat = f'<g fill="none" stroke="{STAAL3}" stroke-width="8" stroke-linecap="round"><rect x="586" y="214" width="108" height="108" rx="26" stroke-dasharray="3 16"/></g>' + C(622, 268, 9, STAAL3) + C(660, 268, 9, STAAL3)
    return 'Een losse stekker zoekt met een vergrootglas naar het stopcontact', [*ground(532, 470, 300), lijn, *plug, *loep, gat]


def list_empty():
    """A clipboard with places for hearts, and a pencil that takes a nap."""
    hart = 'M0 24C-30 4-30-18-14-24C-6-27 0-20 0-15C0-20 6-27 14-24C30-18 30 4 0 24Z'
    bord = [R(226, 76, 330, 440, INK, 26, 'opacity=".12" transform="translate(-12 14)"'), R(226, 76, 330, 440, '#C98F4E', 26), R(252, 112, 278, 378, WIT, 10), R(326, 52, 130, 60, STAAL3, 14), C(391, 66, 13, ZAND)]
    rij = []
    for i, y in enumerate((186, 278, 370)):
        rij += [P(hart, 'none', f'stroke="{VONK if i == 0 else STAAL}" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="{"none" if i == 0 else "2 12"}" transform="translate(304 {y}) scale(1.15)"'), L(f'M362 {y}H490', RAND, 14)]
    pot = g(R(-150, -24, 250, 48, ZON, 12), R(-150, -6, 250, 12, '#DDA41E'), R(-182, -24, 44, 48, '#FF7F6B', 16), R(-146, -24, 18, 48, STAAL2), P('M98-24V24L176 0Z', '#F3D2AE'), P('M150-8V8L176 0Z', INK), L('M18-6q8 8 16 0M52-6q8 8 16 0', INK, 5), L('M38 12q6 4 12 0', INK, 5), t='translate(690 478) rotate(-6)')
    zzz = [C(x, y, r, 'none', f'stroke="{STAAL}" stroke-width="6"') for x, y, r in ((742, 420, 10), (766, 376, 16), (744, 316, 24))]
    return 'Een leeg lijstje met plek voor hartjes, het potlood slaapt', [*ground(516, 470, 340), *bord, *rij, *zzz, pot]


def near_none():
    """A folded map; the route runs off its edge, where the pin stands waiting."""
    kaart = [P('M120 214L290 160V440L120 494Z', '#CDE8B5'), P('M290 160L450 214V494L290 440Z', '#B8DC9B'), P('M450 214L610 160V380L548 461L450 494Z', '#CDE8B5'), P('M610 380L548 461L556 398Z', '#F2F8EA'), P('M120 330L290 290V350L120 400Z', '#74C7F5'), P('M290 290L450 350V404L290 350Z', '#5DB6EA'), L('M120 214L290 160L450 214L610 160V380L548 461L450 494L290 440L120 494Z', PAPER, 8)]
    huisjes = [P(f'M{x} {y}v-26l20-18l20 18v26Z', c) for x, y, c in ((170, 280, '#E8492F'), (500, 300, '#3C7BD6'), (352, 270, ZON))]
    pad = f'<path d="M200 440L260 408Q300 386 340 404L400 432Q440 448 478 414L520 372Q548 346 584 346H664" fill="none" stroke="{VONK}" stroke-width="16" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="2 30"/>'
    pin = [E_(740, 500, 58, 14, RAND), P('M740 492C690 424 656 392 656 340A84 84 0 0 1 824 340C824 392 790 424 740 492Z', VONK), C(740, 338, 46, PAPER), C(726, 332, 7, INK), C(758, 332, 7, INK), L('M730 356q12 8 24-2', INK, 6), L('M824 360Q852 340 856 306', VONK, 14)]
    return 'Een kaart met een omgevouwen hoek, de speld staat ernaast', [*ground(520, 440, 340), *kaart, *huisjes, pad, *pin]


def place_none():
    """A signpost with empty boards; a pigeon has no idea either."""
    paal = [R(404, 130, 40, 392, '#8A5A2E', 8), R(430, 130, 14, 392, '#6E4422', 4), P('M396 132Q424 92 452 132Z', '#6E4422')]
    bord = [P('M450 176H660L706 222L660 268H450Z', '#3C7BD6'), P('M450 176H660L706 222H450Z', '#5E97E6'), P('M396 288H200L154 334L200 380H396Z', GROEN), P('M396 288H200L154 334H396Z', '#5FC98A'), P('M450 392H600L640 430L600 468H450Z', ZON), *[C(x, y, 7, INK2) for x, y in ((476, 222), (372, 334), (476, 430))]]
    leeg = f'<path d="M520 222H620M230 334H330M510 430H576" stroke="{PAPER}" stroke-width="10" stroke-linecap="round" stroke-dasharray="1 25"/>'
    duif = g(P('M-86 6C-120 10-142 30-150 44C-120 50-92 48-74 38Z', STAAL3), E_(-20, 8, 82, 50, STAAL), P('M-90-4C-66-44 0-44 26-6C10 34-50 42-90-4Z', STAAL3), P(cap((40, -6), 32, (56, -66), 30), STAAL), E_(50, -22, 30, 14, '#7FC4B0'), C(60, -72, 34, STAAL), C(70, -78, 11, WIT), C(73, -78, 6, INK), P('M90-74L122-64L90-56Z', VONK), L('M-14 56V76M10 56V76M-26 78H-2M-2 78H22', VONK, 7), t='translate(548 92)')
    vraag = [L('M686 34L708 12M694 66L726 60M660-2L670-28', VONK, 8)]
    return 'Een wegwijzer met lege borden en een duif die het ook niet weet', [*ground(530, 430, 250), g(*paal, *bord, leeg, duif, *vraag, t='translate(50 66) scale(.88)'), *[L(f'M{x} 520q4-24-8-40M{x} 520q4-20 16-34', GROEN, 7) for x in (340, 520, 620)]]


ALL = {f.__name__.replace('_', '-'): f for f in (explore_nothing, search_nothing, list_empty, near_none, place_none)}


def draw(names=()):
    """Draws those pictures, or all."""
    for name in names or ALL:
        title, body = ALL[name]()
        save(f'{ROOT}/assets/empty/{name}.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 600" width="900" height="600">\n' f'<title>{title}</title>\n' + '\n'.join(body) + '\n</svg>\n')


if __name__ == '__main__':
    draw(sys.argv[1:])
