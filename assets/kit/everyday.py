"""People in everyday clothes, as they are now: who stands at the near end of the bridge to another job. Only the person, on a clear ground.

python3 everyday.py   writes assets/people/nu-<number>.svg
"""
import compose
from drawing import ROOT, document, save
from parts import *

# One recipe a person; words left out take a quiet choice (compose.py --parts). Both sexes, every age, every skin.
PEOPLE = [
    'geslacht: vrouw, leeftijd: midden, huid: 4, haar: bob, haarkleur: donker, kleren: blazer, klerenkleur: petrol, gezicht: rond',
    'geslacht: man, leeftijd: ouder, huid: 2, haar: kort, haarkleur: grijs, baard: stoppels, kleren: overhemd, klerenkleur: helderblauw, gezicht: hoekig',
    'geslacht: vrouw, leeftijd: ouder, huid: 1, haar: wolkje, haarkleur: wit, bril: rond, kleren: trui, klerenkleur: rood',
    'geslacht: man, leeftijd: midden, huid: 5, haar: opgeschoren, haarkleur: zwart, baard: baard, kleren: trui, klerenkleur: groen, hulpmiddel: gehoorapparaat',
    'geslacht: vrouw, leeftijd: jong, huid: 3, haar: hoofddoek, doek: turquoise, kleren: trui, klerenkleur: paars',
    'geslacht: man, leeftijd: jong, huid: 6, haar: krullen, haarkleur: zwart, kleren: hoodie, klerenkleur: blauw, bril: recht',
]


def person(number):
    """The drawing of that person: one hand at the side, the other waving."""
    r = compose.read('\n'.join(['naam: nu', 'titel: Iemand in gewone kleren', 'kleur: energie', 'ding: huis', *PEOPLE[number].split(', ')]))
    skin, cloth = int(r['huid']), KLEUREN[r['klerenkleur']]
    dark = mix(cloth, INK, .28)
    sleeve, cuff = MOUW.get(r['kleren']) or (cloth, dark)
    body = [nek(406, 382, skin, w=66 if r['geslacht'] == 'vrouw' else 80), *KLEREN[r['kleren']](cloth, dark, HUID[skin][0]), SCHADUW, compose.head(r, skin)]
    left = [arm((218, 620), (178, 790), (206, 900), sleeve, (57, 51, 40), dx=10)]
    right = [arm((594, 616), (676, 744), (700, 580), sleeve, (57, 50, 37)), manchet((676, 744), (700, 584), 38, cuff, 18), hand('open', 704, 556, -8, skin, 1.12)]
    return document('Iemand in gewone kleren', [G('persoon', *body), G('armen', *left, *right)], ROMP)


def draw():
    """Writes all of them."""
    for number in range(len(PEOPLE)):
        save(f'{ROOT}/assets/people/nu-{number + 1}.svg', person(number))


if __name__ == '__main__':
    draw()
