"""Makes the picture of a profession out of parts, by a recipe of `woord: keuze` lines. No drawing needed.

python3 compose.py recipe.txt [folder]   writes content/professions/<naam>/picture.svg and assets/people/<naam>.svg,
                                         or <naam>.svg and <naam>-person.svg in that folder to try it out
python3 compose.py --parts               tells which choices there are
"""
import sys
from drawing import ROOT, cut_out, document, save
from parts import *

GESLACHT = {'vrouw': 'woman', 'man': 'man'}
LEEFTIJD = {'jong': 'young', 'midden': 'middle', 'ouder': 'senior'}
HULPMIDDEL = {'geen': 'none', 'gehoorapparaat': 'hearing-aid', 'rolstoel': 'wheelchair'}
RECHTS = {'wijst': 0, **{name: 0 for name in GEREEDSCHAP if name != 'niets'}}
# word -> (choices, what it is when left out; None: must be there)
WORDS = {
    'kleur': (SECTOR, None), 'geslacht': (GESLACHT, None), 'leeftijd': (LEEFTIJD, None), 'huid': ({str(i): i for i in HUID}, None), 'hulpmiddel': (HULPMIDDEL, 'geen'),
    'postuur': ({'gewoon': 0, 'stevig': 20}, 'gewoon'), 'gezicht': (KAKEN, 'ovaal'), 'haar': (HAREN, None), 'haarkleur': (HAARKLEUREN, 'donker'), 'doek': (KLEUREN, 'paars'), 'baard': (BAARDEN, 'geen'), 'bril': (BRILLEN, 'geen'),
    'hoofddeksel': (HOEDEN, 'geen'), 'hoofddekselkleur': (KLEUREN, 'wit'), 'kleren': (KLEREN, None), 'klerenkleur': (KLEUREN, 'blauw'), 'handschoenen': (HANDSCHOENEN, 'geen'),
    'rechts': (RECHTS, 'wijst'), 'links': (DRAAGT, 'niets'), 'plek': (PLEKKEN, 'binnen'), 'ding': (DINGEN, None), 'gespiegeld': ({'nee': False, 'ja': True}, 'nee'), 'vonk': ({'ja': True, 'nee': False}, 'ja'),
}
FREE = ('naam', 'titel')


def read(text):
    """The choices of a recipe. Raises ValueError with a Dutch sentence that tells what is wrong and what there is to choose."""
    said = {}
    for number, row in enumerate(text.splitlines(), 1):
        row = row.split('#')[0].strip()
        if not row:
            continue
        word, colon, choice = (part.strip() for part in row.partition(':'))
        if not colon or word not in (*FREE, *WORDS):
            raise ValueError(f'Regel {number}: "{word}" ken ik niet. Kies uit: {", ".join((*FREE, *WORDS))}.')
        if word in said:
            raise ValueError(f'Regel {number}: "{word}" staat er twee keer.')
        if word in WORDS and choice not in WORDS[word][0]:
            raise ValueError(f'Regel {number}: "{choice}" ken ik niet bij "{word}". Kies uit: {", ".join(WORDS[word][0])}.')
        said[word] = choice
    for word in (*FREE, *WORDS):
        otherwise = None if word in FREE else WORDS[word][1]
        if said.setdefault(word, otherwise) is None:
            raise ValueError(f'"{word}" ontbreekt.' + ('' if word in FREE else f' Kies uit: {", ".join(WORDS[word][0])}.'))
    if not said['naam'].replace('-', '').isalnum() or said['naam'] != said['naam'].lower():
        raise ValueError('"naam" is de naam van de map van het beroep: kleine letters en streepjes.')
    return said


def head(r, skin):
    """The head of the recipe."""
    c, light = HAARKLEUREN[r['haarkleur']]
    if r['haar'] == 'hoofddoek':
        c = KLEUREN[r['doek']]
    behind, front = HAREN[r['haar']](c, light)
    hat = HOEDEN[r['hoofddeksel']](KLEUREN[r['hoofddekselkleur']])
    if r['hoofddeksel'] in ('helm', 'pet', 'lashelm') and r['haar'] != 'hoofddoek':
        if r['haar'] in ('knot', 'afro'):
            behind = P('M-86 60C-106-20-92-100 0-104C92-104 108-20 88 44C80 66 60 66 56 48L-58 60C-64 78-80 74-86 56Z', c)  # no bun through a hat
        front = P('M-77 8C-84-60-60-104 4-104C66-104 86-60 77 0C70-20 60-36 50-46C20-30-40-34-56-40C-66-28-72-14-77 8Z', c) if r['haar'] != 'kaal' else front
    top = hat + (snor(c) if r['baard'] == 'snor' else '') + (hoortoestel(VONK) if r['hulpmiddel'] == 'gehoorapparaat' else '')
    old = r['leeftijd'] == 'ouder'
    if r['leeftijd'] == 'midden':
        top += L('M-44 14q-6 5-10 6M64 16q4 5 7 5', HUID[skin][1], 4)
    wenk = {'wit': '#B9BFC4', 'grijs': '#8C959C', 'blond': '#A8742A', 'rood': '#9A4520'}.get(r['haarkleur'], c if r['haar'] != 'hoofddoek' else '#38241B')
    ears = '' if r['haar'] in ZONDER_OREN else 'l'
    return hoofd(406, 330 if r['haar'] == 'hoofddoek' else 306, skin, KAKEN[r['gezicht']], rot=5, s=1.1, achter=behind, voor=front, oren=ears, k=18, v=6, wenk=wenk, rimpel=old,
                 bril=BRILLEN[r['bril']], baard=BAARDEN[r['baard']](c), mond='rust' if r['baard'] == 'snor' else 'lach', lip=r['geslacht'] == 'vrouw', top=top)


def compose(r):
    """The SVG of a recipe."""
    b, d = SECTOR[r['kleur']]
    skin = int(r['huid'])
    base = HUID[skin][0]
    cloth = KLEUREN[r['klerenkleur']]
    dark = mix(cloth, INK, .28)
    sleeve, cuff = MOUW.get(r['kleren']) or (cloth, dark)
    fingers = HANDSCHOENEN[r['handschoenen']] or skin
    back, table = PLEKKEN[r['plek']](b, d)
    thing, x, y, s, spark = DINGEN[r['ding']](b, d)
    person = [nek(406, 382, skin, w=66 if r['geslacht'] == 'vrouw' else 80), *KLEREN[r['kleren']](cloth, dark, base), SCHADUW, head(r, skin)]
    wide = WORDS['postuur'][0][r['postuur']]
    if wide:
        person = stevig(person)
    # left arm: carries something, or rests on the line
    carried = DRAAGT[r['links']]()
    flat = r['links'] in ('tablet', 'klembord')
    wrist = (302, 806) if flat else (312, 790)
    left = [arm((218 - wide, 620), (186 - wide, 794), wrist, sleeve, (57, 51, 37), dx=10), manchet((186 - wide, 794), (wrist[0] + 4, wrist[1]), 38, cuff, 20)]
    if flat:
        edge = 370 if r['links'] == 'tablet' else 378
        left += [g(*carried, t=f'translate({edge + (104 if r["links"] == "tablet" else 78)} 788) rotate(-6)'), hand('houd', edge, 806, -3, fingers, 1.12)]
    elif carried:
        left += [g(*carried, t='translate(382 750) rotate(-4)'), hand('greepV', 328, 784, -6, fingers, 1.12)]
    else:
        left += [hand('greep', 328, 802, 6, fingers, 1.12)]
    # right arm: points at the object or works with a tool
    if r['rechts'] == 'wijst':
        right = [arm((594 + wide, 616), (672 + wide, 746), (740, 640), sleeve, (57, 50, 37)), manchet((672 + wide, 746), (742, 636), 38, cuff, 18), hand('wijs', 750, 626, -50, fingers, 1.1)]
    else:
        fine = r['rechts'] in PRECIES
        right = [arm((594 + wide, 616), (668 + wide, 744), (704, 612), sleeve, (57, 50, 37)), manchet((668 + wide, 744), (703, 616), 38, cuff, 18)]
        tool = g(*GEREEDSCHAP[r['rechts']](), t='translate(734 548) rotate(-38)' if fine else 'translate(742 566) rotate(-14)')
        right += [tool, hand('pen' if fine else 'greep', 706 if fine else 710, 586 if fine else 594, -38 if fine else -64, fingers, 1.12)]
    if r['rechts'] == 'meetpen' and r['links'] == 'meter':
        right.insert(0, L('M708 584C690 720 560 870 410 826', ROOD, 7))
    hot = r['kleur'] in ('metaal', 'voertuigen')  # orange on orange is not seen
    line = G('lijn', L(f'M-20 850H{n(x - 214)}Q{n(x - 190)} 850 {n(x - 173)} 833L{n(x - 10)} 670', PAPER if hot else VONK, 20))
    seat, wheel = ROLSTOEL if r['hulpmiddel'] == 'rolstoel' else ([], [])
    background = G('achtergrond', R(0, 0, 1200, 900, b), C(406, 368, 330, mix(b, WIT, .42)), *back)
    body = G('persoon', *seat, *person)
    object_ = G('context', put(thing, x, y, s))
    parts = [background, body, G('tafel', *table), line, object_] if table else [background, line, object_, body]
    parts += [G('armen', *left, *right), G('wiel', *wheel) if wheel else '']
    if r['vonk'] == 'ja' and spark:
        sx, sy, turn = spark
        parts += [G('vonk', vonk(sx, sy, .85, turn, *((PAPER, ZON) if hot else (VONK, ZON))))]
    return document(r['titel'], [spiegel(*parts)] if r['gespiegeld'] == 'ja' else parts, ROMP)


def draw(path, folder=None):
    """Draws the recipe in that file: in its places, or in a folder to try it out. Raises OSError or ValueError with a Dutch sentence. Returns the recipe."""
    with open(path, encoding='utf-8') as file:
        recipe = read(file.read())
    svg, name = compose(recipe), recipe['naam']
    save(f'{folder}/{name}.svg' if folder else f'{ROOT}/content/professions/{name}/picture.svg', svg)
    save(f'{folder}/{name}-person.svg' if folder else f'{ROOT}/assets/people/{name}.svg', cut_out(svg))
    return recipe


def main():
    if sys.argv[1:] == ['--parts']:
        for word, (choices, otherwise) in WORDS.items():
            print(f'{word}: {", ".join(choices)}' + (f'   (anders: {otherwise})' if otherwise else ''))
        return 0
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        return 2
    try:
        recipe = draw(*sys.argv[1:])
    except (OSError, ValueError) as problem:
        print(f'{sys.argv[1]}: {problem}')
        return 1
    print('Zet deze regel in assets/people/casting.csv:')
    print(','.join((recipe['naam'], GESLACHT[recipe['geslacht']], LEEFTIJD[recipe['leeftijd']], recipe['huid'], HULPMIDDEL[recipe['hulpmiddel']])))
    return 0


if __name__ == '__main__':
    sys.exit(main())
