"""Who stands in the pictures: counts assets/people/casting.csv and tells which rule of the casting is broken.

python3 casting.py   prints the counts and the broken rules
"""
import collections
import csv
import os
import re
import sys
from drawing import ROOT

SEXES, AGES, SKINS, AIDS = ('woman', 'man'), ('young', 'middle', 'senior'), tuple('123456'), ('none', 'hearing-aid', 'wheelchair', 'prosthesis')


def rows():
    """The rows of casting.csv, with the world of the profession added."""
    with open(os.path.join(ROOT, 'assets', 'people', 'casting.csv'), encoding='utf-8', newline='') as file:
        found = list(csv.DictReader(file))
    for row in found:
        path = os.path.join(ROOT, 'content', 'professions', row['profession'], 'profession.yaml')
        with open(path, encoding='utf-8') as file:
            row['world'] = re.search(r'^world: *(\S+)', file.read(), re.M).group(1)
    return found


def problems():
    """One sentence for every broken rule."""
    found = rows()
    total = len(found)
    out = []
    drawn = {name for name in os.listdir(os.path.join(ROOT, 'content', 'professions')) if os.path.exists(os.path.join(ROOT, 'content', 'professions', name, 'picture.svg'))}
    listed = {row['profession'] for row in found}
    out += [f'casting.csv: {name} ontbreekt.' for name in sorted(drawn - listed)]
    for row in found:
        for key, allowed in (('sex', SEXES), ('age', AGES), ('skin', SKINS), ('aid', AIDS)):
            if row[key] not in allowed:
                out.append(f'casting.csv: {row["profession"]}: {key} is "{row[key]}", kies uit {", ".join(allowed)}.')
    def share(key, value):
        return sum(row[key] == value for row in found) / total
    out += [f'Meer dan 55 % is {sex}.' for sex in SEXES if share('sex', sex) > .55]
    if share('age', 'senior') < .25:
        out.append('Minder dan 25 % is boven de 50.')
    if share('aid', 'none') > .9:
        out.append('Minder dan 10 % heeft een hulpmiddel.')
    out += [f'Huid {skin} komt bij minder dan 10 % of meer dan 25 % voor.' for skin in SKINS if not .1 <= share('skin', skin) <= .25]
    for world in sorted({row['world'] for row in found}):
        here = [row for row in found if row['world'] == world]
        if len({row['sex'] for row in here}) < 2:
            out.append(f'Wereld {world} heeft maar een geslacht.')
        looks = collections.Counter((row['sex'], row['age'], row['skin']) for row in here)
        out += [f'Wereld {world}: {n} mensen lijken op elkaar ({" ".join(look)}).' for look, n in looks.items() if n > 1]
    return out


if __name__ == '__main__':
    all_rows = rows()
    for key in ('sex', 'age', 'skin', 'aid', 'world'):
        print(key + ':', ', '.join(f'{value} {count}' for value, count in sorted(collections.Counter(row[key] for row in all_rows).items())))
    broken = problems()
    print('\n'.join(broken))
    sys.exit(1 if broken else 0)
