"""python3 kit_test.py   (standard library only; draws in memory, writes nothing)"""
import unittest
import xml.etree.ElementTree as ET
import casting
import compose
import drawing

LEAST = 'naam: proef\ntitel: Proef\nkleur: bouw\ngeslacht: man\nleeftijd: jong\nhuid: 3\nhaar: kort\nkleren: trui\nding: huis\n'


def recipe(**other):
    """The least recipe, with other choices."""
    rows = dict(row.split(': ') for row in LEAST.splitlines())
    rows.update(other)
    return compose.read('\n'.join(f'{word}: {choice}' for word, choice in rows.items()))


class Recipe(unittest.TestCase):
    def test_every_choice_an_editor_has_gives_a_sound_picture_of_its_own(self):
        for word, (choices, otherwise) in compose.WORDS.items():
            drawn = set()
            for choice in choices:
                with self.subTest(word=word, choice=choice):
                    svg = compose.compose(recipe(**{'haar': 'hoofddoek' if word == 'doek' else 'kort', 'hoofddeksel': 'pet' if word == 'hoofddekselkleur' else 'geen', word: choice}))
                    self.assertEqual(ET.fromstring(svg).get('viewBox'), '0 0 1200 900')
                    self.assertLessEqual(len(svg.encode()), drawing.MOST_BYTES)
                    self.assertNotIn('None', svg)
                    drawn.add(svg)
            with self.subTest(word=word):
                self.assertEqual(len(drawn), len(choices))

    def test_the_cut_out_keeps_the_person_and_leaves_out_the_room(self):
        cut = drawing.cut_out(compose.compose(recipe(rechts='hamer')))
        self.assertIn('persoon', cut)
        for group in ('achtergrond', 'context', 'lijn', 'vonk'):
            self.assertNotIn(f'id="{group}"', cut)

    def test_a_word_that_does_not_exist_is_told_with_the_words_that_do(self):
        with self.assertRaisesRegex(ValueError, 'Regel 10: "hoed" ken ik niet. Kies uit: naam, titel, kleur'):
            compose.read(LEAST + 'hoed: pet')

    def test_a_choice_that_does_not_exist_is_told_with_the_choices_that_do(self):
        with self.assertRaisesRegex(ValueError, 'Regel 10: "rastas" ken ik niet bij "baard". Kies uit: geen, baard, stoppels, snor'):
            compose.read(LEAST + 'baard: rastas')

    def test_a_word_that_is_missing_is_told(self):
        with self.assertRaisesRegex(ValueError, '"ding" ontbreekt. Kies uit: windmolen'):
            compose.read(LEAST.replace('ding: huis\n', ''))

    def test_a_word_said_twice_is_told(self):
        with self.assertRaisesRegex(ValueError, 'Regel 10: "huid" staat er twee keer'):
            compose.read(LEAST + 'huid: 4')

    def test_a_name_that_is_no_folder_name_is_told(self):
        with self.assertRaisesRegex(ValueError, 'kleine letters en streepjes'):
            compose.read(LEAST.replace('proef', '../Proef'))

    def test_the_example_for_editors_works(self):
        with open(f'{drawing.ROOT}/assets/kit/example.txt', encoding='utf-8') as file:
            self.assertEqual(compose.read(file.read())['naam'], 'loodgieter')


class Casting(unittest.TestCase):
    def test_the_people_in_the_pictures_keep_the_rules(self):
        self.assertEqual(casting.problems(), [])

    def test_a_world_with_one_sex_is_told(self):
        rows = casting.rows()
        casting.rows, kept = lambda: [{**row, 'sex': 'man'} if row['world'] == 'bouw' else row for row in rows], casting.rows
        try:
            self.assertIn('Wereld bouw heeft maar een geslacht.', casting.problems())
        finally:
            casting.rows = kept


if __name__ == '__main__':
    unittest.main()
