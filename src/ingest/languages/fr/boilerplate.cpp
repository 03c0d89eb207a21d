// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto french_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "par <full-names> (<role>) (à|en) (<place>)",
        "par la rédaction",
        "(écrit|rédigé|publié|posté|proposé|signé) par <full-names> (<role>) (à|en) (<place>)",
        "écrit|rédigé|publié|posté|proposé par <names> (<role>)",
        "posté|publié par <user>",
        "propos recueillis par <names> (<role>)",
        "(un|une|le|la) article|texte|tribune|chronique|reportage|enquête|entretien|billet|analyse|critique|roman|nouvelle de|par <full-names> (<role>)",
        "de notre correspondant|correspondante|envoyé|envoyée (spécial|spéciale|permanent|permanente) (à|en|au|aux) (<place>) (<full-names>)",
        "auteur|auteurs|autrice|autrices|auteure|texte|textes|rédaction|propos : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "écrit|rédigé par <names> (<role>)",
        "propos recueillis par <names>",
        "auteur|auteurs|autrice|texte : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "le|du|date <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "publié|publiée|posté|paru|parue|écrit|rédigé|créé|diffusé|modifié|modifiée|actualisé|actualisée|date (le) (:) <day>",
        "(publié|publiée|article) mis|mise à jour (le) (:) <day>",
        "dernière mise|modification|actualisation (à) (jour) (le) (:) <day>",
        "maj|màj|modifié (le) (:) <day>",
        "publié|modifié|posté|actualisé (le) <day> (et) (mis|modifié|actualisé) (à) (jour) (le) (<day>)",
        "il y a <number> minutes|minute|heures|heure|min|h",
        "publié|posté|modifié|actualisé il y a <number> minutes|minute|heures|heure|jours|jour|semaines|semaine|mois|ans|an"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|min.|mn|minutes|minute de lecture",
        "lecture (:) <number> min|min.|mn|minutes|minute",
        "temps de lecture (estimé) (:) (environ) <number> min|min.|mn|minutes|minute (environ)",
        "lecture en <number> min|minutes",
        "lire en <number> min|minutes"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> vues|vue|lectures|partages|partage|likes|réactions|abonnés",
        "vues|lectures|partages : <number>",
        "lu|vu|partagé <number> fois"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "commentaires|commentaire|réactions : <number>",
        "commentaires|réactions <number>",
        "<number> commentaires|commentaire|réactions|réaction|réponses|réponse",
        "aucun commentaire",
        "pas de commentaires|commentaire",
        "(lire|voir|afficher) (tous) les (<number>) commentaires",
        "(laisser|ajouter|écrire|poster|publier) un commentaire",
        "commenter cet|cette article|page",
        "réagir à cet article",
        "rejoindre la conversation"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "commentaires|réactions (:)",
        "laissez|laisser|laisse un commentaire",
        "laisser une réponse",
        "vos réactions|commentaires"}},
    {"share links", at_any_place, "buttons of the page", {
        "partager|imprimer|envoyer|enregistrer|recommander|tweeter cet|cette|ce|l’article|l'article (article|page|vidéo|recette|contenu|billet) (:) (<sites>) (.)",
        "partager|partagez|tweeter|tweetez (cet|cette|ce) (article|page|vidéo) sur|par|via|avec <sites>",
        "partager|partagez : (<sites>)",
        "suivez-nous|retrouvez-nous|rejoignez-nous (aussi) sur <sites> (.)",
        "suivez|retrouvez nous (aussi) sur <sites> (.)",
        "copier le lien",
        "lien copié (.)",
        "offrir cet|l’article|l'article (article)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "partager|imprimer|tweeter|envoyer|enregistrer (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "publicité|pub|annonce|publi-rédactionnel|publireportage (.)",
        "contenu|article|lien|liens sponsorisé|sponsorisés|partenaire|partenaires (.)",
        "sponsorisé (par) (<names>)",
        "la suite (de) (l’article|l'article) après (la|cette) publicité (.)",
        "(l’article|l'article) (la) (lecture) (se) continue|poursuit après la|cette publicité (.)",
        "suite après la|cette publicité (.)",
        "(passer|fermer|ignorer) la publicité"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "abonnez-vous|inscrivez-vous (gratuitement) (dès) (maintenant) à (notre|la|nos) (newsletter|newsletters|infolettre|lettre|podcast|chaîne) (d’information|d'information|quotidienne|hebdomadaire) (.)",
        "s’abonner|s'abonner|s’inscrire|s'inscrire (à) (la|notre) (newsletter|infolettre|lettre) (.)",
        "recevez (notre|la|nos) (newsletter|newsletters|infolettre) (quotidienne|hebdomadaire|gratuite) (.)",
        "inscription à la newsletter",
        "abonnez-vous|inscrivez-vous (.)",
        "je m’abonne|m'abonne (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "photo|photos|photographie|photographies|image|images|illustration|illustrations (crédit|crédits) : <credit>",
        "crédit|crédits (photo|photos|image|images) : <credit>",
        "photo|photos|photographie|photographies|illustration|illustrations de|par <full-names> (<credit>)",
        "crédit|crédits photo|photos|image|images <credit>"}},
    {"related link", at_any_place, "leads to another page", {
        "lire|voir|écouter|regarder (aussi|également|encore) (aussi|sur) (le) (sujet) : <rest>",
        "lire|voir|écouter aussi|également|plus (.)",
        "à lire|voir|découvrir|écouter (aussi|également) : <rest>",
        "à lire|voir|découvrir (aussi|également) (.)",
        "lire la suite (.)",
        "lire la suite : <rest>",
        "(en) savoir plus : <rest>",
        "en savoir plus (.)",
        "sur le même sujet (:)",
        "sur le même sujet : <rest>",
        "pour aller plus loin : <rest>",
        "voir aussi : <rest>",
        "articles liés|similaires|connexes|recommandés|associés (:)",
        "vous aimerez aussi|peut-être (aussi) (:)",
        "cela|ceci pourrait|peut vous intéresser (aussi) (:)",
        "recommandé pour vous",
        "(lire|voir) l’article|l'article (complet)",
        "continuer la lecture (.)"}},
    {"navigation", at_any_place, "moves about the page", {
        "aller|passer|accéder (directement) au contenu|menu (principal)",
        "aller à la navigation|recherche",
        "haut de page",
        "(retour|revenir|retourner) (en) haut (de) (la) (page)",
        "retour à l’accueil|l'accueil",
        "retour à la page d’accueil|d'accueil",
        "ouvrir|fermer le menu",
        "sommaire : masquer|afficher"}},
    {"tags", at_ends, "files the page under subjects", {
        "mots-clés|mots-clé|étiquettes|étiquette|tags|catégorie|catégories|rubrique|rubriques|thèmes|thématiques : <rest>",
        "classé dans|sous (:) <rest>",
        "publié|posté dans : <rest>",
        "étiqueté|tagué (avec) (:) <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "tous droits réservés (.)",
        "© <number> <rest>",
        "tous droits de reproduction réservés (.)"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords french_boilerplate{
    .rules = french_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|imprimer|copier|lien|courriel|mél",
    .between_sites = "et|ou|&|via|par|de|sur",
    .small_openings = "avec|via|le|la|collection",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition
