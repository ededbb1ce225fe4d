"""Maakt app/ui/provinces.cpp: de grenzen tussen provincies en die tussen de vijf landsdelen, als lijnen over de kaart.
Aanroep, in deze map: python3 provincies.py BRON > ../../app/ui/provinces.cpp
BRON: de twaalf provincies als GeoJSON in graden (CBS en Kadaster, gegeneraliseerd, 2023, CC BY 4.0). Een grens is een lijnstuk dat twee
provincies delen; de kust hoort bij de kaart zelf. Punten zoals in driehoeken.py."""
import collections, json, math, sys

K = math.cos(math.radians(52.2)) * 111.195
LANDSDEEL = {'Groningen': 0, 'Fryslân': 0, 'Drenthe': 0, 'Noord-Holland': 1, 'Utrecht': 1, 'Flevoland': 1, 'Gelderland': 2, 'Overijssel': 2,
             'Zuid-Holland': 3, 'Zeeland': 3, 'Noord-Brabant': 4, 'Limburg': 4}

def ringen(feature):
    vorm = feature['geometry']
    for veelhoek in vorm['coordinates'] if vorm['type'] == 'MultiPolygon' else [vorm['coordinates']]:
        yield from veelhoek

def stukken():
    """De gedeelde lijnstukken, met de twee provincies."""
    van = collections.defaultdict(set)
    for feature in json.load(open(sys.argv[1]))['features']:
        for ring in ringen(feature):
            for a, b in zip(ring, ring[1:]):
                van[tuple(sorted((tuple(a), tuple(b))))].add(feature['properties']['name'])
    return {stuk: namen for stuk, namen in sorted(van.items()) if len(namen) == 2}

def lijnen(stukken):
    """Aaneengeregen tot lijnen, van knooppunt tot knooppunt."""
    buren = collections.defaultdict(list)
    for a, b in stukken:
        buren[a].append(b)
        buren[b].append(a)
    over, uit = set(stukken), []
    einden = [p for p in sorted(buren) if len(buren[p]) != 2] + sorted(buren)
    for begin in einden:
        for volgend in buren[begin]:
            lijn = [begin]
            hier, daar = begin, volgend
            while tuple(sorted((hier, daar))) in over:
                over.remove(tuple(sorted((hier, daar))))
                lijn.append(daar)
                verder = [p for p in buren[daar] if tuple(sorted((daar, p))) in over]
                if len(buren[daar]) != 2 or not verder:
                    break
                hier, daar = daar, verder[0]
            if len(lijn) > 1:
                uit.append(lijn)
    return uit

def schrijf(naam, lijnen):
    punten = [((x - 3.25) * K, (53.60 - y) * 111.195) for lijn in lijnen for x, y in lijn]
    einden, tot = [], 0
    for lijn in lijnen:
        tot += len(lijn)
        einden.append(tot)
    print(f'constexpr std::array<Point, {len(punten)}> {naam}_points{{{{')
    for i in range(0, len(punten), 8):
        print('    ' + ', '.join(f'{{{x:.2f}f, {y:.2f}f}}' for x, y in punten[i:i + 8]) + ',')
    print('}};')
    print(f'constexpr std::array<std::uint16_t, {len(einden)}> {naam}_ends{{{", ".join(map(str, einden))}}};')

alle = stukken()
print('// Made by assets/map/provincies.py. Borders: CBS and Kadaster, 2023, generalised, CC BY 4.0.\n#include <array>\n\n#include "ui/netherlands.hpp"\n\nnamespace sprank::ui::netherlands {\n\nnamespace {')
schrijf('province', lijnen([s for s, namen in alle.items() if len({LANDSDEEL[n] for n in namen}) == 1]))
schrijf('region', lijnen([s for s, namen in alle.items() if len({LANDSDEEL[n] for n in namen}) == 2]))
print('}  // namespace\n')
print('MapShape const province_borders{province_points, province_ends, {}};\nMapShape const region_borders{region_points, region_ends, {}};\n')
print('}  // namespace sprank::ui::netherlands')
