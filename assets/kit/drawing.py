"""Where drawings go: the whole SVG of a scene, its cut-out, and the file.

Nothing is written while `only_compare` is true; `changed` then lists the files that differ from what the kit draws.
"""
import os
import xml.etree.ElementTree as ET

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
LEFT_OUT = {'achtergrond', 'context', 'voorgrond', 'lijn', 'vonk', 'tafel'}
MOST_BYTES = 12288
only_compare = False
changed = []
too_large = []
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
    """Writes a drawing when it is new or another one. Says so when it is larger than MOST_BYTES."""
    shown = os.path.relpath(path, ROOT)
    size = len(svg.encode())
    if size > MOST_BYTES:
        print(f'{shown}: {size} bytes, at most {MOST_BYTES}')
        too_large.append(shown)
    if os.path.exists(path):
        with open(path, encoding='utf-8') as file:
            if file.read() == svg:
                return
    changed.append(shown)
    if only_compare:
        return
    os.makedirs(os.path.dirname(path) or '.', exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(svg)
