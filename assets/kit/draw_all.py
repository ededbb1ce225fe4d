"""Draws every picture of Sprank anew, always with the same bytes.

python3 draw_all.py           writes pictures, cut-outs, worlds, empty screens, quiz pictures and icons
python3 draw_all.py --check   writes nothing; tells which files differ from what the kit draws, and checks the casting
"""
import glob
import os
import sys
import casting
import compose
import drawing
import empty
import everyday
import icons
import professions
import quiz_pictures
import worlds


def main():
    drawing.only_compare = sys.argv[1:] == ['--check']
    for module in (professions, worlds, everyday, empty, quiz_pictures, icons):
        module.draw()
    for recipe in sorted(glob.glob(os.path.join(drawing.ROOT, 'assets', 'kit', 'recipes', '*.txt'))):
        compose.draw(recipe)
    problems = casting.problems() if drawing.only_compare else []
    for line in drawing.changed + problems:
        print(line)
    return 1 if problems or drawing.too_large or (drawing.only_compare and drawing.changed) else 0


if __name__ == '__main__':
    sys.exit(main())
