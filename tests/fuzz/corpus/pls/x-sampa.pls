<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="x-sampa" xml:lang="en-US"><lexeme role="n"><grapheme>tea</grapheme><grapheme>Tea</grapheme><phoneme>"ti:</phoneme></lexeme><!-- x --><lexeme><grapheme>tea</grapheme><phoneme alphabet="ipa">tiː</phoneme></lexeme></lexicon>
