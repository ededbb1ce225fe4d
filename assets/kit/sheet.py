"""The sheet of all parts a recipe can name, for editors.

python3 sheet.py   writes assets/screenshots/kit.png (needs rsvg-convert, and convert for a small file)
"""
import os
import subprocess
import tempfile
from parts import *
from drawing import ROOT

SKINS = (1, 5, 3, 6, 2, 4)


def text(x, y, words, size=22, weight=500):
    """A label in the middle under a part."""
    return f'<text x="{n(x)}" y="{n(y)}" font-family="Inter, sans-serif" font-size="{size}" font-weight="{weight}" text-anchor="middle" fill="{INK}">{words}</text>'


def grid(title, cells, y, columns, height):
    """A titled block; every cell is (name, drawing round the middle of its foot). Returns the drawing and where it ends."""
    width = 1840 / columns
    out = [f'<text x="30" y="{y + 44}" font-family="League Spartan, sans-serif" font-size="38" font-weight="700" fill="{INK}">{title}</text>']
    for i, (name, drawing) in enumerate(cells):
        x, top = 30 + width * (i % columns) + width / 2, y + 64 + height * (i // columns)
        out += [R(x - width / 2 + 6, top, width - 12, height - 12, '#CFE6EC', 18), put([drawing], x, top + height - 60), text(x, top + height - 28, name)]
    return ''.join(out), y + 64 + height * -(-len(cells) // columns) + 16


def face(skin, hair='kort', colour='donker', top='', beard='', **other):
    """A small head."""
    c, light = HAAR[colour]
    behind, front = HAREN[hair](KLEUREN['paars'] if hair == 'hoofddoek' else c, light)
    return put([hoofd(0, 0, skin, other.pop('kaak', 'ovaal'), rot=5, achter=behind, voor=front, oren='' if hair in ZONDER_OREN else 'l', k=18, v=6, wenk=c, baard=beard, top=top, **other)], 4, -82, .56)


def main():
    b, d = SECTOR['klimaat']
    colours = list(HAAR)
    y, out = 10, []
    for title, cells, columns, height in (
        ('haar', [(name, face(SKINS[i % 6], name, colours[i % 7])) for i, name in enumerate(HAREN)], 8, 250),
        ('hoofddeksel', [(name, face(SKINS[i % 6], top=make(KLEUREN['geel'] if name == 'helm' else KLEUREN['helderblauw']))) for i, (name, make) in enumerate(HOEDEN.items())], 8, 250),
        ('bril, baard en gezicht', [(f'bril: {name}', face(SKINS[i], bril=choice)) for i, (name, choice) in enumerate(BRILLEN.items()) if choice] + [(f'baard: {name}', face(SKINS[i], beard=make(HAAR['donker'][0]), top=snor(HAAR['donker'][0]) if name == 'snor' else '', mond='rust' if name == 'snor' else 'lach')) for i, (name, make) in enumerate(BAARDEN.items()) if name != 'geen'] + [(f'gezicht: {name}', face(SKINS[i], kaak=name)) for i, name in enumerate(KAKEN)], 9, 230),
        ('huid', [(str(i), face(i)) for i in HUID] + [], 8, 230),
        ('kleren', [(name, g(f'<svg x="-90" y="-176" width="180" height="180" viewBox="140 440 520 460">{"".join(make(KLEUREN["petrol"], mix(KLEUREN["petrol"], INK, .28), HUID[3][0]))}</svg>')) for name, make in KLEREN.items()], 10, 250),
        ('rechts (wat de rechterhand doet; wijst: niets erin)', [(name, put(make(), 0, -70, .42, -30)) for name, make in GEREEDSCHAP.items() if name != 'niets'], 8, 190),
        ('links (wat de linkerhand draagt)', [(name, put(make(), 0, -70, .6)) for name, make in DRAAGT.items() if make()], 8, 210),
        ('ding', [(name, put(make(b, d)[0], 0, 0, .3)) for name, make in DINGEN.items()], 8, 270),
        ('kleur (van de wereld)', [(name, R(-70, -90, 140, 90, pair[0], 16) + R(-70, -26, 140, 26, pair[1], 10)) for name, pair in SECTOR.items()], 12, 170),
        ('klerenkleur, doek, hoofddekselkleur', [(name, R(-50, -80, 100, 80, c, 16)) for name, c in KLEUREN.items()], 12, 160),
    ):
        drawn, y = grid(title, cells, y, columns, height)
        out.append(drawn)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1900 {y}" width="1900" height="{y}">{R(0, 0, 1900, y, PAPER)}{"".join(out)}</svg>'
    target = os.path.join(ROOT, 'assets', 'screenshots', 'kit.png')
    with tempfile.TemporaryDirectory() as folder:
        source, full = os.path.join(folder, 'kit.svg'), os.path.join(folder, 'kit.png')
        with open(source, 'w', encoding='utf-8') as file:
            file.write(svg)
        subprocess.run(['rsvg-convert', '-w', '1400', source, '-o', full], check=True)
        subprocess.run(['convert', full, '+dither', '-interlace', 'none', '-colors', '160', '-depth', '8', '-strip', 'PNG8:' + target], check=True)


if __name__ == '__main__':
    main()
