"""The icons: grid of 48, stroke 4, round ends. The program tints them; only the shape counts.

python3 icons.py   writes assets/icons/<name>.svg (the logos, sprank-*.svg, stand on their own)

In a drawing `|` divides the shapes: a path; `@x,y,r` a ring; `~x,y,r` a dot; `#` before a path fills it.
"""
from drawing import ROOT, save

ICONS = {
    # moving about
    'begin': 'M8 22L24 8L40 22V40H29V29H19V40H8Z',
    'terug': 'M29 9L14 24L29 39',
    'verder': 'M9 24H39M27 12L39 24L27 36',
    'lager': 'M24 7V29M14 20L24 30L34 20M9 40H39',
    'opnieuw': 'M39 24A15 15 0 1 1 34 13M40 6V15H31',
    'sluit': 'M12 12L36 36M36 12L12 36',
    'tik': 'M18 27V12A4 4 0 0 1 26 12V23L36 25C40 26 41 29 40 33L38 43H22L11 31C9 27 13 25 16 27L18 29Z|M11 16A11 11 0 1 1 33 15',
    'wis': 'M18 10H40Q43 10 43 13V35Q43 38 40 38H18L5 24ZM24 18L36 30M36 18L24 30',
    # settings of the visitor
    'taal': '@24,24,17|M7 24H41M24 7C33 15 33 33 24 41C15 33 15 15 24 7',
    'tekst': 'M4 39L15 11L26 39M8 30H22|@36,32,7|M43 25V39',
    'contrast': '@24,24,17|#M24 7A17 17 0 0 1 24 41Z',
    'voorlezen': 'M7 18H15L25 9V39L15 30H7Z|M32 17Q37 24 32 31M38 11Q47 24 38 37',
    # actions and marks
    'hart': 'M24 40C4 27 4 14 13 10C19 8 23 13 24 16C25 13 29 8 35 10C44 14 44 27 24 40Z',
    'hartvol': '#M24 40C4 27 4 14 13 10C19 8 23 13 24 16C25 13 29 8 35 10C44 14 44 27 24 40Z',
    'zoek': '@21,21,13|M31 31L41 41',
    'filter': 'M7 13H41M13 24H35M19 35H29',
    'vink': 'M9 25L20 36L40 13',
    'vraag': 'M10 8H38Q42 8 42 12V30Q42 34 38 34H26L16 42V34H10Q6 34 6 30V12Q6 8 10 8Z|M20 17Q20 13 24 13Q28 13 28 17Q28 19 24 22|~24,28,2.6',
    'info': '@24,24,17|M24 22V33|~24,15,2.8',
    'slot': 'M14 21H34Q38 21 38 25V38Q38 42 34 42H14Q10 42 10 38V25Q10 21 14 21ZM16 21V14A8 8 0 0 1 32 14V21',
    'qr': 'M8 8H20V20H8ZM28 8H40V20H28ZM8 28H20V40H8Z|M28 28H31V33M40 28V34H35M28 40H32M39 40H40',
    'uit': 'M24 6V22M14 12A16 16 0 1 0 34 12',
    'usb': 'M24 44V8M24 6L19 13H29ZM24 34L14 27V20M24 30L34 23V17|~14,18,4|~34,15,4|~24,43,4',
    # facts
    'pin': 'M24 44C14 32 9 26 9 19A15 15 0 0 1 39 19C39 26 34 32 24 44Z|@24,19,5.5',
    'klok': '@24,24,17|M24 14V24L31 29',
    'agenda': 'M11 11H37Q41 11 41 15V37Q41 41 37 41H11Q7 41 7 37V15Q7 11 11 11ZM7 20H41M16 6V14M32 6V14',
    'euro': 'M37 13C33 9.5 29 9 25.5 9C17 9 13 16 13 24C13 32 17 39 25.5 39C29 39 33 38.5 37 35M7 20H28M7 28H26',
    'grafiek': 'M8 8V40H42M17 33V24M26 33V14M35 33V20',
    'school': 'M4 19L24 9L44 19L24 29Z|M12 24V34C18 40 30 40 36 34V24M44 19V31',
    'sleutel': 'M40 13L33 20L28 19L27 14L34 7C28 5 20 9 20 17C20 19 20 20 21 22L8 35C6 37 6 40 8 41C10 43 12 42 13 40L26 27C34 30 43 23 40 13Z',
    'mensen': '@17,15,7|M5 40C5 31 10 27 17 27C24 27 29 31 29 40|@34,17,5|M35 27C40 28 43 32 43 39',
    'brug': 'M4 36H44M6 36C10 20 17 13 24 13C31 13 38 20 42 36M15 36V21M24 36V13M33 36V21',
    # worlds
    'energie': 'M27 4L10 27H23L20 44L38 20H25Z',
    'bouw': 'M15 42V8M15 11H42M15 4L6 15M15 4L42 11M36 11V23M30 23H42V32H30ZM8 42H22',
    'metaal': 'M14 7H34L44 24L34 41H14L4 24Z|@24,24,8',
    'robots': 'M7 42H25M16 42V30M16 30L27 13L39 18V26M34 33V29L39 26L44 29V33|@16,30,3.5|@27,13,3.5',
    'ict': 'M15 13L4 24L15 35M33 13L44 24L33 35M28 8L20 40',
    'voertuigen': 'M9 35H5V27L10 23L15 13H33L39 23L43 27V35H39M20 35H28M10 23H39|@14.5,35,5|@33.5,35,5',
    'lab': 'M18 6H30M21 6V18L9 38Q7 42 12 42H36Q41 42 39 38L27 18V6M15 30H33',
    'proces': 'M24 43V25M24 31C24 21 17 14 6 13C6 25 13 31 24 31ZM24 25C24 14 31 7 42 6C42 18 35 25 24 25Z',
    'ontwerp': 'M7 41L11 29L33 7L41 15L19 37ZM28 12L36 20',
    # six interests
    'maken': 'M20 7H36L41 12V18H32L28 22H20ZM20 7V22M20 14L12 14L7 20M22 22V41H29V22',
    'onderzoeken': 'M16 8L25 5L31 22L22 25ZM29 14A14 14 0 0 1 33 40M13 32H27M8 42H40',
    'ontwerpen': '@24,10,5|M21 15L10 42M27 15L38 42M15 31Q24 37 33 31',
    'helpen': 'M24 23C12 15 12 7 17.5 5.5C20.5 5 23 7 24 9.5C25 7 27.5 5 30.5 5.5C36 7 36 15 24 23ZM5 31H12C17 31 19 33 23 33H28A2.5 2.5 0 0 1 28 38H21M30 36L38 30A3.4 3.4 0 0 1 43 34.5L33 42Q31 43 29 43H5',
    'ondernemen': 'M8 40L20 26L28 32L41 12M41 12H30M41 12V23',
    'ordenen': 'M18 12H41M18 24H41M18 36H41|~9,12,3|~9,24,3|~9,36,3',
    # what you do, one per line of a profession
    'meten': 'M5 33L33 5L43 15L15 43ZM14 24L20 30M21 17L25 21M28 10L34 16',
    'repareren': 'M25 17L34 8A4.3 4.3 0 0 1 40 14L31 23ZM27 21L9 39M6 36L12 42',
    'tekenen': 'M40 27V38Q40 42 36 42H10Q6 42 6 38V12Q6 8 10 8H21M19 29L21 21L36 6L42 12L27 27Z',
    'programmeren': 'M9 8H39Q43 8 43 12V36Q43 40 39 40H9Q5 40 5 36V12Q5 8 9 8ZM13 18L20 24L13 30M25 31H34',
    'uitleggen': 'M10 7H38Q42 7 42 11V29Q42 33 38 33H25L15 42V33H10Q6 33 6 29V11Q6 7 10 7ZM15 16H33M15 24H26',
    'bouwen': 'M6 30H42V42H6ZM24 30V42M6 30V18H42V30M15 18V30M33 18V30M15 18V6H33V18',
    'controleren': 'M16 10H12Q8 10 8 14V39Q8 43 12 43H36Q40 43 40 39V14Q40 10 36 10H32M16 5H32V15H16ZM16 28L22 34L33 23',
    'verbinden': 'M12 20L28 36L24.5 39.5A11.3 11.3 0 0 1 8.5 23.5ZM36 28L20 12L23.5 8.5A11.3 11.3 0 0 1 39.5 24.5ZM10 38L5 43M38 10L43 5',
    'testen': 'M9 38A19 19 0 1 1 39 38M24 28L33 18|~24,28,4',
    'plannen': 'M11 11H37Q41 11 41 15V37Q41 41 37 41H11Q7 41 7 37V15Q7 11 11 11ZM7 20H41M16 6V14M32 6V14M17 30L22 35L31 26',
    'besturen': '@24,12,7|M24 19V32M7 42V36Q7 32 11 32H37Q41 32 41 36V42Z',
    'bedenken': 'M18 33C18 27 11 25 11 17A13 13 0 0 1 37 17C37 25 30 27 30 33ZM19 41H29',
    'rekenen': 'M13 5H35Q39 5 39 9V39Q39 43 35 43H13Q9 43 9 39V9Q9 5 13 5ZM17 14H31|~17,25,2.6|~24,25,2.6|~31,25,2.6|~17,34,2.6|~24,34,2.6|~31,34,2.6',
    'beschermen': 'M24 5L40 11V23C40 33 33 40 24 43C15 40 8 33 8 23V11ZM17 24L22 29L31 19',
}


def shapes(drawing):
    """The SVG elements of a drawing."""
    for part in drawing.split('|'):
        if part[0] in '@~':
            x, y, r = part[1:].split(',')
            yield f'<circle cx="{x}" cy="{y}" r="{r}"' + (' fill="currentColor" stroke="none"' if part[0] == '~' else '') + '/>'
        elif part[0] == '#':
            yield f'<path d="{part[1:]}" fill="currentColor"/>'
        else:
            yield f'<path d="{part}"/>'


def draw():
    """Writes every icon."""
    for name, drawing in ICONS.items():
        save(f'{ROOT}/assets/icons/{name}.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 48 48" fill="none" stroke="currentColor" '
             'stroke-width="4" stroke-linecap="round" stroke-linejoin="round" color="#0F2430">' + ''.join(shapes(drawing)) + '</svg>\n')


if __name__ == '__main__':
    draw()
