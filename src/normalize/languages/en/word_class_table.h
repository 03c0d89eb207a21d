// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include "normalize/languages/en/word_class.h"

namespace audio_edition::en {

struct WordClassRow {
    WordClasses classes;
    std::string_view words;  ///< separated by spaces, folded
};

/// Words whose classes their endings do not tell. A word in several rows is in all their classes.
inline constexpr auto word_class_rows = std::to_array<WordClassRow>({
    // clang-format off
    {word_class::article, "the ye"},
    {word_class::singular_article, "a an each every another one"},
    {word_class::possessor, "my your his her its our their whose thy one's"},
    {word_class::quantifier, "some any no all more most less much such other own enough same"},
    {word_class::count,
     "these those many few several both two three four five six seven eight nine ten eleven twelve fifteen "
     "twenty thirty forty fifty sixty hundred thousand million billion dozen various numerous multiple "
     "fewer"},
    {word_class::demonstrative, "this"},
    {word_class::that, "that"},
    {word_class::preposition,
     "in on at from with without by for into onto upon about against among amongst amid between beyond "
     "behind below beneath beside besides despite during except inside near outside over since through "
     "throughout till toward towards under underneath until via within per across along around above after "
     "before like unlike following concerning regarding including versus vs off as"},
    {word_class::of, "of"},
    {word_class::to, "to"},
    {word_class::modal,
     "can could will would shall should may might must cannot can't couldn't won't wouldn't shan't "
     "shouldn't mightn't mustn't do does did don't doesn't didn't i'll you'll he'll she'll it'll we'll "
     "they'll i'd you'd he'd she'd we'd they'd that'll who'd who'll let's dare gonna wanna ought"},
    {word_class::helper, "help helps helped helping let lets"},
    {word_class::be,
     "am is are was were be been being isn't aren't wasn't weren't i'm you're we're they're he's she's "
     "it's that's there's who's becomes became become becoming remain remains remained seem seems seemed "
     "appears appeared ain't"},
    {word_class::have, "have has had having haven't hasn't hadn't i've you've we've they've who've"},
    {word_class::plural_subject, "i you we they who ye"},
    {word_class::singular_subject,
     "he she it one who someone everyone somebody everybody nobody anyone nothing something everything"},
    {word_class::object,
     "me him her it us them you myself yourself himself herself itself ourselves yourselves themselves "
     "each someone anyone everyone something anything everything nothing"},
    {word_class::relative, "who which whom"},
    {word_class::question, "what how where why whether whatever wherever"},
    {word_class::coordinator, "and or nor but & yet"},
    {word_class::subordinator,
     "if because although though while whereas unless than when whenever once lest so since until till "
     "after before as like"},
    {word_class::adverb,
     "not either neither much never always often also then now soon still just only even ever again almost "
     "already sometimes seldom perhaps maybe thus hence thereby therefore however instead together rather "
     "better best further first later here there today tonight tomorrow yesterday twice alone abroad ago "
     "else otherwise meanwhile nevertheless nonetheless quickly well jointly"},
    {word_class::degree,
     "very too quite so most more less least rather fairly highly extremely increasingly as how relatively "
     "somewhat particularly especially equally truly incredibly pretty slightly"},
    {word_class::particle,
     "up down out off away back around round along together apart forth aside forward ahead"},
    {word_class::past,
     "said made took gave became began came went got found left kept led lost meant met paid put ran saw "
     "sent set sold spoke spent stood taught told thought understood won wrote broke built bought brought "
     "caught chose drew drove fell felt flew forgot grew heard held hit hurt knew laid lay let rose sang "
     "sat shot shut slept stole struck swam threw wore hung dealt fought shook bore beat bit sought sprang "
     "swore tore wove leant learnt dreamt burnt spelt leapt crept swept wept bent lent rode spun swung "
     "rang sank clung shone awoke arose flung bade knelt known seen done given taken written shown broken "
     "chosen born begun gone drawn driven grown thrown worn sung forgotten hidden"},
    {word_class::present,
     "says makes takes gives becomes begins comes goes gets finds holds keeps includes contains provides "
     "remains appears seems occurs means consists allows requires tells describes follows brings carries "
     "creates explains refers represents receives reaches shows sees wins writes thinks knows wants tries "
     "loves offers gains make take give get find keep become begin include contain provide remain occur "
     "consist allow require describe bring carry create explain receive know want try see write avoid "
     "achieve improve reduce prevent ensure obtain enjoy hold offer gain show win go come put let break "
     "set establish indicate suggest reveal demonstrate confirm argue believe claim"},
    {word_class::adjective,
     "new old first last great good big large small long short high low other own same early late young "
     "next second third final full free open public private common main major minor modern recent real "
     "true false strong weak hard soft black white red green blue dark light heavy rich poor hot cold warm "
     "cool dry wet clear deep wide narrow thick thin fast slow easy simple whole current former latter "
     "previous annual daily weekly monthly only single double human female male foreign military national "
     "local royal ancient separate various certain different particular important general special social "
     "political american british french german roman formal official able best worst better worse yearly "
     "quarterly friendly lovely holy elderly likely unlikely lonely deadly costly ugly lively orderly "
     "cowardly ghostly earthly worldly scholarly homely beastly disorderly unruly"},
    {word_class::plural,
     "people men women children police feet teeth mice geese cattle fish sheep parents others"},
    {word_class::noun,
     "series species news physics politics mathematics economics athletics gas bus class process access "
     "glass press loss business success mass cross boss analysis basis crisis bias virus campus status "
     "census focus jesus christmas texas paris james family supply reply july italy assembly monopoly "
     "anomaly ally rally belly bully jelly king ring spring string thing evening morning wing being bed "
     "seed need speed breed feed reed weed shed red material animal hospital festival journal capital "
     "metal proposal arrival goal deal meal signal trial terminal music logic topic critic traffic fabric "
     "public magic mechanic clinic ethic archive native detective executive library secretary dictionary "
     "century table cable west forest interest contest test request guest chest rest arrest harvest "
     "protest priest nest quest specimen regimen acumen"},
    // clang-format on
});

}  // namespace audio_edition::en
