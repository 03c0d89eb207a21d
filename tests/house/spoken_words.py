# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells words of English that are said or recognised from messages, names of HTML, EPUB and JSON, and names of rules."""
import re

# Where a word may not stand but in a language's own folder.
FOLDERS = ("src/document/", "src/ingest/", "src/language/", "src/normalize/", "src/pipeline/", "src/publish/", "src/text/")
LANGUAGES = re.compile(r"src/language/[a-z]{2,3}/|src/(ingest|normalize)/languages/[a-z]{2,3}/")

# Such words mean nothing else here.
TELLING = set("""
    january february march april june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    first second third fourth fifth sixth seventh eighth ninth tenth
    by and or written reported via courtesy
    chapter chap volume canto stave epistle prologue epilogue preface foreword afterword acknowledgements
    reporter correspondent columnist anonymous
    follow subscribe unsubscribe sponsored
    who whom whose what when where which why how
    mr mrs dr prof
    finis untitled""".split())
# These are names of elements, fields and rules as well: they count with a capital, before a colon, or before a space at
# the end.
AMBIGUOUS = set("""
    act advertisement advert author authors code columns comments contents copyright date figure image illustration index
    introduction letter note notes page part photo picture posted published quote read recommended related scene section
    share source story table tags tip title updated warning watch""".split())
FIRST_WORD = re.compile(r"\W*([a-z]+)([ :,.\]]|$)(.*)", re.I | re.S)
SMALL = set("a an the of in on at for to from this that is it our my your all us me up out".split())
WORD = re.compile(r"[a-z]+(?:['’-][a-z]+)*", re.I)
TOKEN = re.compile(r"""R"(\w*)\((.*?)\)\1"|"((?:[^"\\\n]|\\.)*)"|(?<!\w)'(?:[^'\\\n]|\\.)+'|//[^\n]*|/\*.*?\*/""", re.S)


def literals(code):
    """The strings of C++ code with their lines; those that the compiler joins are one."""
    code = re.sub(r"^[ \t]*#[ \t]*include.*$", "", code, flags=re.M)
    joined, end = None, 0
    for token in TOKEN.finditer(code):
        beside = joined and not code[end:token.start()].strip()
        if not token[0].startswith(('"', "R")):
            end = token.end() if beside else end
            continue
        text = token[2] if token[3] is None else token[3]
        if beside:
            joined = (joined[0], joined[1] + text)
        else:
            if joined:
                yield joined
            joined = (code.count("\n", 0, token.start()) + 1, text)
        end = token.end()
    if joined:
        yield joined


def is_name_said(text):
    """ "Note ", "note:" and "note ", but not "note" or "note marker"."""
    found = FIRST_WORD.match(text)
    if not found or text.startswith("--") or found[1].lower() not in AMBIGUOUS:
        return False
    return found[1][0].isupper() or found[2] == ":" or (found[2] == " " and not found[3])


def is_word(literal):
    """Whether at least half of a string is telling words, small ones aside. What opens a quotation is of a message."""
    if literal.endswith("'"):
        return False
    text = re.sub(r"\\[nrt0]", " ", literal)
    weighty = [word for word in map(str.lower, WORD.findall(text)) if word not in SMALL]
    telling = [word for word in weighty if word in TELLING]
    if telling and len(telling) * 2 >= len(weighty):
        return True
    return len(weighty) <= 4 and is_name_said(text)


DATES_OF_MAIL = "RFC 822 has these names in every language"
CHAPTERS_OF_OGG = "a field of Vorbis comments"
# A file, or a string of it, and why it may hold words.
ALLOWED = {
    "src/document/reading_choices.cpp": "help, and what the choices are called on the command line",
    "src/ingest/docx/docx_tree.cpp": {"Table of Contents": "a name in Word's files, whatever their language"},
    "src/ingest/flow/paragraph_style.cpp": {"contents ": "the name of a style, whatever the language of the file"},
    "src/ingest/format_signatures.cpp": {"From: <Saved by ": "how MHTML begins"},
    "src/ingest/odt/odt_tree.cpp": {"Table": "the name of a style, whatever the language of the file"},
    "src/ingest/plain_text/gutenberg.cpp": "Project Gutenberg's own markers, which are English around books in any language",
    "src/ingest/plain_text/marks.cpp": {"[Illustration]": "a marker of Project Gutenberg's"},
    "src/ingest/plain_text/sections.cpp": {"[Illustration:": "a marker of Project Gutenberg's"},
    "src/normalize/languages/cldr/measure_class.cpp": {"second": "an identifier of CLDR's"},
    "src/normalize/passage_writer.cpp": {"as written": "the name of a rule"},
    "src/pipeline/delivery/delivery_profile.cpp": {"and": "in a message"},
    "src/pipeline/edition_folder.cpp": {" by ": "in a message", "untitled": "a folder"},
    "src/pipeline/feed/feed_folder.cpp": {" by ": "in a message, of pixels"},
    "src/pipeline/verify/check_playlists.cpp": {"TITLE ": "of a cue sheet", "INDEX 01 ": "of a cue sheet"},
    "src/pipeline/verify/check_podcast_chapters.cpp": {"chapter ": "in a message"},
    "src/publish/feed/apple_categories.cpp": {"How To": "a category of Apple's"},
    "src/publish/feed/feed_rules.cpp": DATES_OF_MAIL,
    "src/publish/feed/feed_values.cpp": DATES_OF_MAIL,
    "src/publish/mp3/id3.cpp": {"Contents": "a label that players hardly show"},
    "src/publish/sidecar/playlist/cue_sheet.cpp": "a format's own names",
    "src/publish/sidecar/sidecar.cpp": {"and": "in a message"},
    "src/publish/track/ffmetadata.cpp": "a format of FFmpeg's",
    "src/publish/track/vorbis_comments.cpp": CHAPTERS_OF_OGG,
    "src/publish/verify/read_id3.cpp": {"CHAP": "a frame of ID3"},
    "src/publish/verify/read_opus.cpp": CHAPTERS_OF_OGG,
    "src/publish/verify/read_web_vtt.cpp": {"NOTE": "of WebVTT"},
    "src/text/locale_words.cpp": "keywords of CLDR's",
    "src/text/nearest_name.h": {"or": "in messages"},
}


def words_outside(name, code):
    allowed = ALLOWED.get(name, {})
    if not name.startswith(FOLDERS) or LANGUAGES.match(name) or isinstance(allowed, str):
        return
    for number, literal in literals(code):
        if is_word(literal) and literal not in allowed:
            yield f'{name}:{number}: "{literal}" is a word of English; it belongs to a folder of its language'
