// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/es/spanish_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto spanish_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "por <full-names> (<role>) (en|desde) (<place>)",
        "por (la) redacción",
        "escrito|publicado|redactado|posteado|subido por <names> (<role>) (en|desde) (<place>)",
        "publicado|posteado|subido por <user>",
        "(un|una|el|la) artículo|texto|reportaje|crónica|entrevista|columna|análisis|ensayo|novela|reseña de|por <full-names> (<role>)",
        "texto|textos|fotos (y) (fotos|textos) : <names> (<role>)",
        "de nuestro|nuestra corresponsal|enviado|enviada (especial) (en) (<place>) (<full-names>)",
        "autor|autora|autores|autoras|redacción|texto|textos|entrevista : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "escrito|redactado por <names> (<role>)",
        "autor|autora|autores|texto : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "el|fecha|a <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "publicado|publicada|escrito|creado|actualizado|actualizada|modificado|editado|fecha (el) (día) (:) <day>",
        "(publicado|actualizado|fecha) (de) (publicación|actualización) (el) (:) <day>",
        "última|último actualización|modificación|edición|hora (el) (:) <day>",
        "actualización (:) <day>",
        "hace <number> minutos|minuto|horas|hora|min|h",
        "publicado|actualizado hace <number> minutos|minuto|horas|hora|días|día|semanas|semana|meses|mes|años|año"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|min.|minutos|minuto de lectura",
        "(tiempo) (de) lectura (estimado) (:) (de) (unos) <number> min|min.|minutos|minuto",
        "lectura de <number> min|min.|minutos|minuto",
        "se lee en <number> min|min.|minutos|minuto"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> vistas|visitas|visualizaciones|lecturas|compartidos|seguidores|reproducciones",
        "<number> me gusta",
        "visto|leído|compartido <number> veces",
        "vistas|visitas|visualizaciones|lecturas : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "comentarios|comentario : <number>",
        "comentarios <number>",
        "<number> comentarios|comentario|respuestas|respuesta",
        "sin comentarios",
        "no hay comentarios",
        "(ver|mostrar|leer) (todos) los (<number>) comentarios",
        "(deja|dejar|deje|escribe|escribir|añadir|agregar|publicar) un|tu comentario",
        "comenta|comentar este|esta artículo|noticia",
        "únete|unirse a la conversación"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "comentarios (:)",
        "deja|dejar|deje una respuesta",
        "deja|dejar|deje un comentario"}},
    {"share links", at_any_place, "buttons of the page", {
        "comparte|compartir|imprimir|imprime|enviar|guardar|recomendar este|esta artículo|noticia|página|entrada|vídeo|video|receta|contenido (:) (<sites>) (.)",
        "comparte|compartir|tuitear (este|esta) (artículo|noticia|página|entrada) en|por|vía|con <sites>",
        "comparte|compartir : (<sites>)",
        "síguenos|síganos|seguinos|encuéntranos (también) en <sites> (.)",
        "copiar (el) enlace|link",
        "enlace copiado (.)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "comparte|compartir|imprimir|tuitear|guardar (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "publicidad|anuncio|anuncios|publirreportaje (.)",
        "contenido|enlace|enlaces|artículo patrocinado|patrocinados|promocionado (.)",
        "patrocinado (por) (<names>)",
        "(la) (el) (noticia|artículo) continúa (después) (debajo) (de) (la|esta) publicidad (.)",
        "sigue|continúa leyendo (después|debajo) (de) (la|esta) publicidad (.)",
        "(saltar|cerrar|omitir) (la) publicidad|anuncio"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "suscríbete|suscríbase|suscribite|apúntate|regístrate|inscríbete (gratis) (ya) (ahora) a (nuestro|nuestra|la|el|nuestros) (newsletter|boletín|boletines|canal|podcast) (diario|semanal|gratuito|informativo) (.)",
        "recibe|reciba (nuestro|nuestra|la|el) (newsletter|boletín) (diario|semanal|gratuito) (.)",
        "suscripción al boletín|newsletter",
        "suscribirse|suscribirme (a) (la|al|nuestro) (newsletter|boletín) (.)",
        "suscríbete|suscríbase|suscribite (ya|ahora|aquí) (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "foto|fotos|fotografía|fotografías|imagen|imágenes|ilustración|ilustraciones (crédito|créditos|cortesía|fuente) : <credit>",
        "crédito|créditos (de) (la) (foto|fotos|imagen) : <credit>",
        "foto|fotos|fotografía|fotografías|ilustración|ilustraciones de|por <full-names> (<credit>)",
        "foto|fotos|imagen cortesía (de) <credit>"}},
    {"related link", at_any_place, "leads to another page", {
        "lee|lea|leer|leé|ver|vea|mira también|más|además : <rest>",
        "lee|lea|leer|leé|ver también|más (.)",
        "te puede|podría|puede interesar (también) (:)",
        "te puede|podría|puede interesar (también) : <rest>",
        "también te puede|podría interesar (:)",
        "también te puede|podría interesar : <rest>",
        "también puedes leer : <rest>",
        "ver|véase también|además : <rest>",
        "más información (.)",
        "más información : <rest>",
        "noticias|artículos|contenidos|entradas|temas relacionadas|relacionados|recomendados|recomendadas (:)",
        "noticias|artículos|entradas relacionadas|relacionados : <rest>",
        "recomendado|recomendados para ti|usted",
        "relacionado|relacionados : <rest>",
        "seguir|sigue|continuar|continúa|siga leyendo (.)",
        "(leer|ver) (el) artículo|nota completo|completa"}},
    {"navigation", at_any_place, "moves about the page", {
        "(ir|saltar) (directamente) al contenido|menú (principal)",
        "volver|ir|subir arriba",
        "volver al inicio|principio",
        "(volver) a la portada|página (principal)",
        "abrir|cerrar (el) menú",
        "índice : ocultar|mostrar"}},
    {"tags", at_ends, "files the page under subjects", {
        "etiquetas|etiqueta|tags|temas|categoría|categorías|sección|palabras|archivado (clave) (en) : <rest>",
        "archivado en|bajo (:) <rest>",
        "publicado en : <rest>",
        "etiquetado|etiquetada (como|con|en) (:) <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "(todos) (los) derechos reservados (.)",
        "© <number> <rest>",
        "prohibida su reproducción (total) (o) (parcial) (.)"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords spanish_boilerplate{
    .rules = spanish_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|imprimir|copiar|enlace|correo",
    .between_sites = "y|e|o|&|vía|por|en",
    .small_openings = "cortesía|vía|el|la",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition
