// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/fr/french_tables.h"

namespace audio_edition {

constinit const PeopleWords french_people{
    .never_a_name =
        "le|la|les|l'|l’|un|une|des|du|de|ce|cet|cette|ces|mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|"
        "votre|vos|leur|leurs|tout|tous|toute|toutes|et|ou|en|dans|à|au|aux|sur|sous|pour|par|avec|sans|"
        "vers|chez|entre|ici|là|puis|alors|quand|comment|pourquoi|qui|que|quoi|où|non|ne|pas|exemple|"
        "hasard|ailleurs|conséquent|contre|dieu|amour|monsieur|madame|lundi|mardi|mercredi|jeudi|vendredi|"
        "samedi|dimanche",
    .particles = "de|du|des|la|le|van|von|der|den|da|di|del|della|dos|das|el|al|bin|ibn|ben|y|d'|d’",
    .elided_particles = "d’|d'|D’|D'|l’|l'",
    .joints = "et|&|avec",
    .posts =
        "rédaction|rédacteur|rédactrice|journaliste|correspondant|correspondante|envoyé|envoyée|reporter|"
        "éditorialiste|chroniqueur|chroniqueuse|auteur|autrice|auteure|photographe|blogueur|blogueuse|"
        "directeur|directrice|professeur|professeure|chercheur|chercheuse|économiste|écrivain|écrivaine|"
        "philosophe|historien|historienne|afp|reuters|ap",
    .small_posts = true,
    .words_within_posts =
        "de|du|des|la|le|les|en|à|au|aux|et|pour|chez|d'|chef|spécial|spéciale|permanent|permanente",
    .nameless = "admin|anonyme",
    .abbreviations =
        "m|mm|mme|mlle|dr|pr|me|st|ste|jr|janv|févr|fév|avr|juil|sept|oct|nov|déc|lun|mer|jeu|ven|sam|dim|"
        "min|env|éd|vol|trad|cf",
    .suffixes = "ii|iii|iv|jr|jr.|ph.d.|phd|fils|père",
    .kept_endings = "Jr.",
};

constinit const BylineWords french_bylines{
    .by = "par|by",
    .openings =
        "par |par: |par : |écrit par |rédigé par |publié par |posté par |proposé par |"
        "propos recueillis par |un article de |une tribune de |un texte de |texte : |texte: |auteur : |"
        "auteur: |autrice : |auteurs : |auteurs: |by |by: |written by |posted by |author: ",
    .weak_openings = {},
    .name_ends = " pour ",
    .nobody =
        "admin|administrator|anonymous|author|editor|guest|root|staff|unknown|user|webmaster|rédaction|"
        "la rédaction|rédacteur|auteur|invité|anonyme|inconnu|utilisateur|administrateur",
    .nobody_endings = "admin",
    .agencies = " Associated Press| Agence France-Presse| Reuters| avec AFP| AFP",
    .labels = "auteur|auteurs|autrice|auteure|par|écrit par|rédigé par|texte|author|by|written by",
    .card_labels = "écrit par|rédigé par|auteur|written by",
    .links =
        "about|bio|contact|facebook|google|home|info|more|posts|profile|twitter|website|à propos|"
        "biographie|accueil|profil|plus|site|suivre|articles",
    .measures = " min| mots| word",
    .title_label = "Titre :|Titre:|Title:",
    .fields =
        "address|author|authors|contact|copyright|date|license|organization|published|revision|status|tags|"
        "updated|version|adresse|auteur|auteurs|licence|organisation|publié|statut|mots-clés|mis à jour|"
        "version",
    .author_fields = "auteur|author",
};

}  // namespace audio_edition
