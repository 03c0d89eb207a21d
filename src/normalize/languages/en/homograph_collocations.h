// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace audio_edition::en {

/// Where a collocate stands.
enum class Place : std::uint8_t {
    before,  ///< the word right before, in the same sentence
    after,   ///< the word right after
    next,    ///< one of the three words after
    near,    ///< one of the eight words to either side, the next sentence included
};

/// Company that a reading keeps: where one of `words` stands in its place, the reading is more likely by
/// `weight` decibans (less, when negative). A word with a * stands for all that begin or end so; 's is any
/// possessive, - any word after a hyphen, ^ any with a capital inside a sentence, 0 any number, "." the end
/// of the sentence.
struct Collocation {
    std::string_view homograph;
    std::string_view reading;
    Place place;
    int weight;
    std::string_view words;
};

/// Grouped by homograph.
inline constexpr auto collocations = std::to_array<Collocation>({
    // clang-format off
    {"advocate", "noun", Place::before, 6, "rights devil state queen lord judge"},
    {"advocate", "noun", Place::after, 6, "general of"},

    {"agape", "love", Place::near, 10, "love greek christian eros philia christ* theolog* feast church"},

    {"aged", "old", Place::before, 10, "the"},
    {"aged", "old", Place::after, 10,
     "man woman father mother parents grandmother grandfather person people relatives couple aunt uncle "
     "king queen care pensioner pensioners and parent monk priest servant"},
    {"aged", "verb", Place::after, 12,
     "between over under below above from cheese beef whisky whiskey wine rum about around only just in "
     "for at up less more no sixteen eighteen 0"},

    {"alternate", "verb", Place::after, 6, "between with"},

    {"associate", "verb", Place::after, 6, "with themselves himself it them"},
    {"associate", "noun", Place::after, 8,
     "professor director editor member producer justice company companies dean degree justices members "
     "lecturer minister pastor"},

    {"august", "given name", Place::before, -14,
     "in on of by since until till late early mid this last next every during from through to and between "
     "before after each around the for as is"},
    {"august", "given name", Place::before, 14, "^"},
    {"august", "given name", Place::after, 8, "^"},
    {"august", "given name", Place::after, -14, "0 of the and"},
    {"august", "given name", Place::near, 4, "german* danish swedish strindberg von prussia saxony"},

    {"axes", "ax", Place::before, 8,
     "stone battle hand throwing bearded bronze flint pick ice fire dagger felling copper iron jade "
     "polished ceremonial their with wooden steel war"},
    {"axes", "ax", Place::near, 7,
     "stone battle tool* weapon* sword* knife knives spear* hammer* chop* arrow* bow bows wood* blade* "
     "flint bronze armed iron shield* throw* adze* shovel* saw saws mace* club* hatchet* dagger* axe hoe "
     "hoes acheulean neolithic viking* wield* haft* handle* grind forest* lumberjack* hew* socketed hoard "
     "combat fight* fought warrior* kill* murder* fire* tree* cut pottery flak* paleolithic"},
    {"axes", "ax", Place::near, 9,
     "rope ropes men carried carrying saw lumber* firewood swung swing* picks spades shovels woodsmen soldiers timber"},
    {"axes", "axis", Place::before, 8,
     "x y z major minor principal three two coordinate optical parallel perpendicular both vertical "
     "horizontal long main four symmetry rotation other different semi crystal orthogonal body spatial "
     "optic cartesian"},
    {"axes", "axis", Place::near, 7,
     "axis rotat* coordinate* symmetr* parallel perpendicular origin plane planes plot* graph* ellipse* "
     "ellipsoid* vertical* horizontal* angle* orthogonal dimension* crystal* direction* align* vector* "
     "point* along variable* orbit* three rectangular optic* cartesian crystallographic intersect* joint* "
     "machine freedom wheel* span* length* semi mirror* tilt* rotary inertia data scale"},
    {"axes", "axis", Place::after, 5, "of are"},

    {"bases", "basis", Place::near, 10,
     "vector space linear orthonormal orthogonal basis theoretical conceptual philosophical legal neural "
     "biological genetic legitimate"},
    {"bases", "base", Place::near, 8,
     "military air naval army loaded stolen stole base pair* dna acid* runner*"},

    {"bass", "fish", Place::before, 12,
     "sea striped largemouth smallmouth black rock white spotted peacock chilean peach sunshine pan"},
    {"bass", "fish", Place::after, 8,
     "fishing fishermen fisherman lake pro strait anglers angler boat boats fishery boost"},
    {"bass", "fish", Place::near, 8,
     "fish fishes fishing trout catfish perch salmon carp walleye pike sunfish bluegill lake lakes river "
     "largemouth smallmouth crappie angler* species caught tuna cod snapper grill* bream mullet herring "
     "eel tournament bait* crab* panfish shad muskellunge stocked"},
    {"bass", "fish", Place::near, 9, "caught catch hook hooked fished pond reel reeled cast ate cook cooked fry fried pounder"},
    {"bass", "music", Place::near, 8,
     "guitar* drum* vocal* music* singer* player band bands tenor baritone soprano clarinet keyboard* "
     "string* jazz opera song* album* piano treble line lines double instrument* sing sang played plays "
     "role voice* amplifier* saxophone trombone"},

    {"blessed", "adjective", Place::before, 8, "the most"},
    {"blessed", "adjective", Place::after, 12,
     "virgin sacrament mother trinity john mary pope saint sacraments lady father are be is one name peter "
     "margaret thomas edmund james anne martyr* day little relief hope memory union"},
    {"blessed", "verb", Place::after, 10, "with by him her them us me it his their my our you"},
    {"blessed", "verb", Place::before, 6, "was were been being is are be am"},
    {"blessed", "adjective", Place::near, 6, "beatified saint canoni* declared beatification"},

    {"bow", "knot", Place::after, 12,
     "arrow arrows tie ties string strings hunting hunter hunters maker church street window windows saw "
     "legged tied bells road locomotive works"},
    {"bow", "knot", Place::before, 8,
     "long cross recurve compound hunting violin his cupid's rain your silk hair"},
    {"bow", "knot", Place::near, 7,
     "arrow arrows archer* violin* cello string strings quiver ribbon* hair shoot* shot hunt* weapon* "
     "fiddle* knot* tie instrument* wear* wore spear* sword* london archery crossbow* tied drawn bass viol "
     "gift dress target"},
    {"bow", "bend", Place::before, 6, "bulbous starboard port ship vessel slight deep curtain torpedo final"},
    {"bow", "bend", Place::after, 8,
     "thruster thrusters wow down out to before gun guns torpedo tubes visor door doors wave valley river "
     "section ram ramp chaser oar number seat sonar of"},
    {"bow", "bend", Place::near, 7,
     "ship* stern boat* vessel* port starboard hull deck sail* torpedo* submarine* keel thruster* gun guns "
     "head heads knee* audience applause respect curtsy pressure stage aft anchor* forward collision sank "
     "sink* river alberta calgary propeller bridge crew helm mast captain aboard wheel take took takes "
     "taking her waterline canoe kayak paddl* oar*"},
    {"bow", "bend", Place::near, 6,
     "courtly formal* grateful polite* grace* gracious* courteous* stately stiff* profound* elaborate "
     "gentleman lady sir madam* monsieur miss mrs low slight gesture victory replied count king queen "
     "princess"},
    {"bow", "bend", Place::near, 4, "made making"},

    {"bowed", "curve", Place::after, 12,
     "string strings stringed instrument instruments psaltery bass cello guitar legs lyre"},
    {"bowed", "curve", Place::near, 6, "violin* cello* pluck* instrument* fiddle* legs"},

    {"bowing", "curve", Place::near, 8, "violin* cello* string* instrument* fiddle* technique* bow"},

    {"buffet", "blow", Place::before, 10, "warren jimmy"},
    {"buffet", "blow", Place::near, 6,
     "wind winds wave waves storm* aircraft turbulen* aerodynamic stall airflow mach"},

    {"celtic", "club", Place::before, 8,
     "for against to by with from boston glasgow rangers former joined beat signed bloemfontein "
     "stalybridge farsley belfast donegal left over at defeated put cork"},
    {"celtic", "club", Place::after, 10,
     "fc f.c f park manager striker midfielder goalkeeper defender captain fans supporters supporter won "
     "scored goal youth player players end view coach boss boys"},
    {"celtic", "club", Place::near, 7,
     "rangers football* league cup goal* scottish match* season* striker* midfield* signed sign club "
     "manager score* played hibernian aberdeen hearts dundee basketball final team player* game* transfer* "
     "debut fans champion* footballer* win won uefa loan coach squad supporter* soccer lisbon kilmarnock "
     "motherwell"},
    {"celtic", "people", Place::near, 8,
     "language* irish gaelic welsh breton music* cross* pagan* gaul* tribe* myth* culture* roman* ancient "
     "christian* saint* druid* settlement* folk deity god goddess germanic iron art sea peoples origin "
     "word name* tradition* harp dance europe* knot* pre pan studies"},

    {"close", "adjective", Place::after, 10,
     "to friend friends proximity relationship relationships ties up range second enough by links "
     "associate associates relative relatives contact attention together quarters combat allies ally "
     "examination look call race family personal companion cooperation connection connections "
     "collaboration knit relations support upon behind beside against around round beneath at"},
    {"close", "adjective", Place::before, 8,
     "very so too how come came get getting got comes coming stay draw drew"},
    {"close", "verb", Place::before, 4, "a the its"},
    {"close", "verb", Place::after, 8, "of down its their his her or"},
    {"close", "adjective", Place::before, 4, "glenn chuck"},

    {"combine", "noun", Place::after, 10, "harvester harvesters"},

    {"conflict", "verb", Place::after, 8, "with"},

    {"content", "adjective", Place::after, 14,
     "to with himself herself themselves itself myself yourself ourselves"},
    {"content", "adjective", Place::before, 8,
     "not be is am was were are i'm he's she's we're they're you're well seemed quite perfectly more very "
     "been feel felt"},

    {"converse", "verb", Place::after, 8, "with in about freely fluently"},

    {"convert", "verb", Place::after, 4, "to into from"},

    {"correlate", "verb", Place::after, 6, "with to strongly well closely"},

    {"defect", "verb", Place::after, 6, "to from"},

    {"degenerate", "verb", Place::after, 10, "into to"},

    {"deliberate", "verb", Place::after, 8, "on over about upon"},

    {"denier", "thread", Place::before, 10, "20 15 30 40 70 100 ten fifteen twenty thirty forty"},
    {"denier", "thread", Place::near, 6, "nylon tights fabric yarn stocking* polyester"},

    {"deserts", "merits", Place::before, 14, "just she he who"},

    {"deviate", "verb", Place::after, 8, "from"},

    {"does", "deer", Place::before, 20, "female pregnant two three four many several"},
    {"does", "deer", Place::near, 16, "bucks buck deer fawns fawn antler* goats"},

    {"dove", "dive", Place::after, 14,
     "into off under headfirst beneath underneath deep deeper straight through onto over down"},
    {"dove", "dive", Place::after, 5, "in for at back out from toward towards behind across"},
    {"dove", "bird", Place::near, 8,
     "turtle mourning bird* pigeon* peace olive collared white rock species holy spirit river ground fruit "
     "laughing wing* feather* award cottage eagle hawk valley"},

    {"elaborate", "verb", Place::after, 10, "on upon further"},

    {"entrance", "delight", Place::after, 3, "me you him them us her audiences"},

    {"excuse", "verb", Place::after, 10, "me us himself herself themselves"},

    {"expose", "exposé", Place::before, 10, "an"},
    {"expose", "exposé", Place::after, 10, "of on about"},

    {"graduate", "verb", Place::after, 8, "from with to in"},
    {"graduate", "noun", Place::after, 6,
     "of school student students studies degree degrees program programs work diploma"},

    {"import", "noun", Place::after, 6,
     "duty duties tax tariff tariffs control controls quota quotas licence license ban restrictions"},

    {"invalid", "noun", Place::before, 8,
     "semi confirmed chronic helpless bedridden permanent lifelong virtual partial"},
    {"invalid", "noun", Place::after, 16,
     "wife mother father sister husband chair carriage carriages soldiers corps daughter brother aunt son "
     "home parent child care diet trust woman hospital pension"},
    {"invalid", "adjective", Place::after, 8,
     "because if as due under since when argument name claim vote votes marriage email ballot ballots data "
     "input response"},
    {"invalid", "adjective", Place::before, 6,
     "declared ruled null is are was were be considered found render rendered held therefore or deemed "
     "become becomes legally logically"},

    {"invert", "noun", Place::after, 10, "sugar sugars"},

    {"jesus", "Jesús", Place::before, 10, "maría maria josé jose de juan luis"},
    {"jesus", "Jesús", Place::after, 12,
     "maría maria garcía garcia gonzález gonzalez rodríguez rodriguez hernández hernandez martínez "
     "martinez pérez perez sánchez sanchez ramírez ramirez gómez gomez manuel antonio josé jose navas alou "
     "montero santos aguilar vallejo del luis alfonso colón colon castillo ruiz luzardo malverde corona "
     "gil franco ángel angel lópez lopez díaz diaz fernández fernandez"},

    {"job", "Job", Place::before, 16, "of biblical prophet patriarch righteous like"},
    {"job", "Job", Place::near, 8,
     "book bible biblical testament psalms proverbs ecclesiastes patience god satan prophet suffering "
     "isaiah genesis uz bildad"},
    {"job", "work", Place::after, 6,
     "training market title creation description centre center corps loss losses interview fair"},

    {"lame", "lamé", Place::before, 14, "gold silver metallic"},

    {"lead", "metal", Place::after, 6, "is was has"},
    {"lead", "metal", Place::after, 15,
     "poisoning pipe pipes paint acid mine mines mining ore ores oxide shot glass sheet sheathing nitrate "
     "sulfide sulphide bullet bullets white azide acetate pencil contamination exposure smelter smelting "
     "isotope isotopes roof coffin free based lined soldiers chromate crystal halide zinc content levels "
     "carbonate battery batteries zeppelin plates pellets type seals ii iodide chloride dust weights works"},
    {"lead", "metal", Place::before, 8,
     "molten red tetraethyl metallic liquid containing pencil white hot melted"},
    {"lead", "metal", Place::before, 6, "of with from into containing ."},
    {"lead", "guide", Place::before, 6, "a the his her their took take to will"},
    {"lead", "metal", Place::before, 14, "like than as find"},
    {"lead", "metal", Place::after, 14, "weight weights apron aprons sinker sinkers balloon balloons"},
    {"lead", "metal", Place::near, 7, "heavy heavier heaviest test tests traces blood weighed sank"},
    {"lead", "metal", Place::near, 7,
     "zinc copper silver tin mercury metal metals ore ores arsenic cadmium poison* toxic* iron antimony "
     "alloy* nickel smelt* mine mines mining mined gold galena sulfur brass bismuth chromium pollution "
     "melted uranium oxide radioactive decay* isotope* petrol gasoline roof bullets pipes paint* pigment* "
     "pencil* stone stones"},
    {"lead", "guide", Place::after, 8,
     "singer guitar guitarist vocals vocalist role roles single actor actress to by in the up time vocal "
     "designer character author writer position over"},

    {"learned", "adjective", Place::after, 12,
     "man men society societies scholar scholars journal journals counsel friend judge academy academies "
     "doctor doctors hand professor profession professions helplessness theologian jurist people rabbi "
     "rabbis priest and bodies court works gentleman world"},
    {"learned", "adjective", Place::before, 8, "very most highly more deeply"},
    {"learned", "verb", Place::after, 8,
     "that to about how the of from in a what his behavior behaviour through by"},

    {"lima", "bean", Place::after, 20, "bean beans"},
    {"lima", "bean", Place::near, 10, "ohio"},

    {"live", "verb", Place::after, 10,
     "in on at with there here near alone among together up within outside off under longer happily where "
     "as until by out apart life their from"},
    {"live", "verb", Place::before, 8, "people who to they where we you i still and species"},
    {"live", "adjective", Place::after, 10,
     "music album albums performance performances show shows concert concerts recording recordings version "
     "versions broadcast broadcasts audience audiences band tv television radio stream streaming event "
     "events coverage action dvd cd ammunition birth births set sets sessions session act acts streamed "
     "entertainment theatre debut track tracks game games sports wire cattle animals food bait oak venue "
     "dates news tour recorded video webcast feed host telecast rendition fire drummer"},
    {"live", "adjective", Place::before, 10,
     "broadcast broadcasting performed perform performing recorded played play playing aired televised "
     "shown streamed going went sung sang available released singing capture captured appearing first "
     "saturday presented seen xbox good reported double"},
    {"live", "adjective", Place::near, 5,
     "album* concert* dvd band tour songs recorded stage perform* sang audience broadcast* televis* studio"},

    {"lives", "noun", Place::before, 10,
     "their our your human many own of daily people's personal private everyday save saved saving lost "
     "three several innocent past double whose previous ordinary women's"},
    {"lives", "noun", Place::after, 5, "of were are and lost"},
    {"lives", "noun", Place::near, 5, "lived led spent both"},
    {"lives", "verb", Place::after, 10,
     "in on at with near there here alone within outside off under up next together currently mainly only"},

    {"mate", "maté", Place::before, 16, "yerba drinking"},
    {"mate", "maté", Place::after, 8, "tea gourd cocido"},

    {"minute", "tiny", Place::after, 12,
     "amounts amount quantities quantity details detail particles particle traces trace fraction fractions "
     "hairs size insects portion portions differences crystals parts sea snail snails moth moths secretory "
     "black white pores changes organisms proportion spores scale structure structures holes creatures "
     "animals grains droplets species teeth examination examinations study"},
    {"minute", "tiny", Place::before, 10, "very extremely more most so usually with are as its"},
    {"minute", "time", Place::before, 10,
     "last one 90th each every per final next half 1st first this second other"},
    {"minute", "time", Place::after, 8,
     "of long in by to before later for and video film episode documentary"},

    {"mobile", "city", Place::after, 14, "alabama bay county al ala river register delta press airport"},
    {"mobile", "city", Place::near, 10,
     "alabama gulf confederate pensacola biloxi birmingham montgomery orleans mississippi"},
    {"mobile", "city", Place::before, 20, "in at to from near of downtown and"},
    {"mobile", "sculpture", Place::before, 4, "a"},
    {"mobile", "sculpture", Place::near, 10, "calder sculpture* hanging crib stabile* kinetic"},

    {"moped", "verb", Place::after, 12, "around about for over all through"},
    {"moped", "verb", Place::before, 6, "he she they i"},

    {"nestle", "verb", Place::after, 10, "in into against among between down under up beside within"},

    {"nice", "city", Place::before, 12, "in at to near from of"},
    {"nice", "city", Place::near, 10,
     "cannes france marseille* paris monaco riviera lyon toulon savoy ogc antibes saint menton provence "
     "genoa nantes"},

    {"object", "verb", Place::after, 4, "to that"},

    {"pasty", "pie", Place::before, 6, "cornish a meat the"},
    {"pasty", "pie", Place::near, 6,
     "cornish cornwall meat pie food pastry bak* cook* eat* filling tax dish onion potato beef bakery "
     "sausage miners"},
    {"pasty", "pale", Place::after, 12,
     "faced face white skin complexion substance mass texture consistency paint like looking skinned stool "
     "and glue flesh"},
    {"pasty", "pale", Place::near, 6,
     "skin face pale complexion smooth texture* thick wet sticky consistency acne colo*"},

    {"perfect", "verb", Place::after, 4, "his her their its"},

    {"polish", "shine", Place::before, 10,
     "nail shoe furniture boot spit french to metal car floor wax silver"},
    {"polish", "shine", Place::after, 6, "and remover the it off up his her their"},

    {"primer", "coat", Place::near, 10,
     "paint* coat coats dna pcr primer* rna polymerase sequence* cap powder cartridge* bullet gunpowder "
     "undercoat surface seal* synthesis amplif*"},

    {"putting", "golf", Place::after, 30, "green greens"},
    {"putting", "golf", Place::near, 8, "golf* putt putts chipping stroke"},

    {"ravel", "Ravel", Place::before, 8, "maurice"},

    {"read", "past", Place::before, 6, "he she it which"},
    {"read", "past", Place::near, 9, "yesterday ago last earlier once ever when then while before"},
    {"read", "present", Place::before, 24, "please kindly always usually often must i'll we'll let's"},
    {"read", "present", Place::before, 9, "."},
    {"read", "present", Place::near, 5, "please every often today tomorrow tonight now"},
    {"read", "past", Place::after, 4, "as : by"},
    {"read", "a read", Place::before, 12,
     "a good great fine quick interesting easy enjoyable worthwhile compelling must long"},
    {"read", "present", Place::after, 30, "- write"},
    {"read", "present", Place::after, 4, "more and or"},
    {"read", "present", Place::before, 4, "only widely"},

    {"reading", "town", Place::before, 12, "in at to near from of for and"},
    {"reading", "town", Place::after, 12,
     "pennsylvania berkshire fc f.c massachusetts festival railroad borough gaol pa station football "
     "terminal england united hospital abbey west buses"},
    {"reading", "town", Place::near, 6,
     "berkshire pennsylvania oxford swindon railroad railway london university philadelphia football "
     "slough bristol basingstoke paddington festival county station league"},
    {"reading", "read", Place::after, 8, "the a and writing room list comprehension skills books of group"},

    {"recount", "noun", Place::near, 6, "vote* ballot* election* votes candidate* court florida count"},
    {"recount", "verb", Place::after, 8, "the his her their how stories tales events to that what"},

    {"refuse", "noun", Place::after, 8,
     "collection disposal dump dumps bin bins heap truck trucks tip collectors incinerator"},
    {"refuse", "noun", Place::before, 6, "household domestic kitchen of human garden mining"},
    {"refuse", "verb", Place::after, 10, "to the a any his her their"},

    {"resume", "verb", Place::after, 10, "*ing his her their its work the normal"},
    {"resume", "résumé", Place::before, 6, "a his her their my your impressive"},
    {"resume", "résumé", Place::near, 6,
     "job cv career interview* employ* experience skills cover letter* actor includes"},

    {"rodeo", "Rodeo Drive", Place::after, 20, "drive"},
    {"rodeo", "Rodeo Drive", Place::near, 6, "hills beverly california"},

    {"row", "quarrel", Place::before, 8, "blazing furious diplomatic political public bitter huge big a"},
    {"row", "quarrel", Place::after, 16, "over about broke erupted"},
    {"row", "quarrel", Place::near, 4, "argu* minister political dispute quarrel* sparked angry"},
    {"row", "line", Place::before, 8,
     "front back a death skid third second first top bottom terraced savile middle each"},
    {"row", "line", Place::after, 6, "of houses house boat"},

    {"sake", "benefit", Place::before, 12, "the own 's"},
    {"sake", "rice wine", Place::after, 4,
     "cup cups bottle bottles brewery breweries brewing brewer set bar"},
    {"sake", "benefit", Place::after, 4, "of"},
    {"sake", "rice wine", Place::near, 8,
     "japanese rice brew* drink* wine bottle* beer cup* alcohol* japan food* sushi shochu tea served "
     "traditional barrel* drunk liquor whisky soy kyoto vodka fish soup"},

    {"sewer", "seamstress", Place::near, 12,
     "needle* thread* stitch* seamstress quilt* fabric* garment* tailor*"},

    {"slough", "shed", Place::after, 10, "off"},
    {"slough", "shed", Place::near, 6, "skin dead cell cells"},
    {"slough", "Slough", Place::near, 10, "berkshire windsor england london reading heathrow town m4"},

    {"sow", "pig", Place::before, 6, "a the pregnant old nursing"},
    {"sow", "pig", Place::after, 6, "and is was with bug bugs farrow* stall stalls gestation"},
    {"sow", "pig", Place::near, 7,
     "pig* boar* piglet* litter* swine farrow* pork animal* hog hogs bear cubs cub wild breed* breeding "
     "gestation slaughter* farmer* suckling"},
    {"sow", "scatter", Place::after, 6,
     "seed seeds the discord confusion division doubt in chaos and dissension their"},
    {"sow", "scatter", Place::near, 7,
     "seed seeds seeding reap crop* field* plant* discord wheat grain soil harvest* dissent confusion "
     "grass spring autumn land rice barley"},

    {"tear", "weeping", Place::after, 24, "gas"},
    {"tear", "weeping", Place::after, 14,
     "drop drops duct ducts film jerker stained filled fluid production shaped glands gland canister "
     "canisters soaked like inducing"},
    {"tear", "weeping", Place::after, 10, "rolled ran slid fell trickled glistened welled"},
    {"tear", "weeping", Place::near, 9, "eye eyes cheek cheeks"},
    {"tear", "weeping", Place::near, 6,
     "cry* eye eyes cheek* sad sadness weep* wept drop duct wipe* face sob* lacrimal shed"},
    {"tear", "rip", Place::after, 10,
     "down up apart off out away open through it them in at into the across strength resistance"},
    {"tear", "rip", Place::near, 7,
     "wear ligament* muscle* tendon* knee injur* cartilage acl meniscus surgery shoulder labrum aortic "
     "hamstring rotator rip* fabric paper flesh sheet hole"},

    {"tears", "rip", Place::after, 12,
     "down up apart off open through it them him her at into the a himself herself"},
    {"tears", "rip", Place::before, 8, "he she it ligament muscle cartilage acl"},
    {"tears", "rip", Place::near, 6, "wear* ligament* muscle* tendon* cartilage fabric injur*"},

    {"tours", "city", Place::before, 12, "of at in near gregory martin to from"},
    {"tours", "city", Place::near, 8,
     "france gregory martin poitiers loire bishop paris orléans orleans battle saint archbishop"},

    {"transform", "verb", Place::after, 8, "into to"},
    {"transform", "noun", Place::before, 10,
     "fourier laplace wavelet cosine hough z radon hilbert integral inverse discrete fault"},
    {"transform", "noun", Place::after, 10, "fault faults boundary boundaries margin domain of"},

    {"upset", "noun", Place::after, 6, "stomach about with that because victory win victories"},
    {"upset", "verb", Place::after, 8, "the his her their some him them many"},

    {"use", "verb", Place::after, 6, "to it them as this these any similar different"},

    {"used", "habit", Place::after, 32, "to"},
    {"used", "verb", Place::near, 10, "effect advantage"},
    {"used", "habit", Place::after, 24, "then often always sometimes"},
    {"used", "habit", Place::before, 10, "never he she i we they you who it there people always"},
    {"used", "habit", Place::before, 6, "get got getting gets become became i'm"},
    {"used", "verb", Place::before, 10, "is are was were be been being had have has"},
    {"used", "habit", Place::next, 8,
     "being having doing seeing hearing living working dealing it him her them this that such the his "
     "their"},

    {"wind", "verb", Place::after, 12, "up down its back his their through along around her on your it"},
    {"wind", "noun", Place::near, 5,
     "power speed* storm* energy turbine* farm* instrument* wave* blow* north* south* east* west* rain "
     "solar ensemble tunnel strong direction weather"},

    {"worsted", "cloth", Place::near, 8,
     "wool* yarn* cloth suit* trousers mill* spin* weav* stocking* fabric*"},

    {"wound", "wind", Place::after, 10,
     "up down around through round back together onto its tightly into his tight along core field rotor"},
    {"wound", "wind", Place::near, 6,
     "coil* wire* string* spring* rotor* spool* yarn* rope thread* clock* cord helical* core motor tape "
     "around"},
    {"wound", "injury", Place::before, 6,
     "a the mortal fatal slight flesh bullet open deep his her gunshot stab head old"},
    {"wound", "injury", Place::near, 6,
     "heal* bullet stab* gunshot head bleed* blood dress* infect* chest leg arm died fatal* battle open "
     "mortal* suffered surgeon hospital bandage* sword knife severe shot injur* care"},
    // clang-format on
});

}  // namespace audio_edition::en
