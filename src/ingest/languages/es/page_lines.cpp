// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto spanish_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "lee|lea|leer|leé|ver|mira también|más|además : (<more>)",
        "( lee|lea|leer|leé también : (<more>)",
        "( ver también : (<more>)",
        "te puede|podría|puede interesar (<more>)",
        "también te puede|podría interesar (<more>)",
        "también (puedes) (puede) (lee|lea|leer) : (<more>)",
        "ver|véase también : (<more>)",
        "más información : (<more>)",
        "no te pierdas : (<more>)",
        "noticias|artículos relacionadas|relacionados (<more>)",
        "haz|haga clic aquí (<more>)",
        "sigue leyendo : (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "síguenos|síganos|seguinos (también) en <more>",
        "comparte este|esta artículo|noticia|entrada (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "suscríbete|suscríbase|suscribite|apúntate|inscríbete (gratis) (aquí) a|al <more>",
        "recibe|reciba (gratis) nuestro|nuestra|el|la newsletter|boletín (<more>)",
        "estás|está recibiendo este correo (<more>)",
        "recibes|recibe este correo (<more>)",
        "darse de baja (<more>)",
        "cancelar (la|tu) suscripción (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "deja|déjanos|deje (tu|un|su) comentario|comentarios (<more>)",
        "qué opinas|piensas|opina ? (<more>)",
        "¿ qué opinas|piensas|opina ? (<more>)",
        "cuéntanos qué opinas|piensas (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "crédito|créditos (de) (la) foto|imagen (<more>)",
        "( foto|fotos|imagen : (<more>)"}},
});

constexpr auto spanish_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "síguenos|síganos|seguinos (también) en <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "suscríbete|suscríbase|suscribite a nuestro|nuestra|nuestros <more>"}},
    {"script notice", at_any_place, "is about the browser", {
        "(por) (favor) activa|active|habilite javascript (<more>)",
        "javascript está desactivado|deshabilitado (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords spanish_page_lines{
    .openings = spanish_openings,
    .invitations = spanish_invitations,
    .contact_openings = "escribir a |escribe a |escriba a |contactar con |contacte a ",
    .contacts = {"puede ser contactado en <more>", "contactar con|a <more>"},
};

}  // namespace audio_edition
