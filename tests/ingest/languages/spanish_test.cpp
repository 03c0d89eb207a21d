// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(Spanish, LinesOfPagesAreLeftOut) {
    expect_lines("es", {
                           {before, "Por Juan Pérez", "byline"},
                           {before, "Por Juan Pérez y Ana de la Torre", "byline"},
                           {before, "Escrito por Juan Pérez", "byline"},
                           {before, "Juan Pérez | 5 de marzo de 2024", "byline"},
                           {before, "Por Dios", ""},
                           {before, "Por ejemplo", ""},
                           {before, "Por fin llegó la lluvia", ""},
                           {within, "Por Juan Pérez", ""},
                           {before, "Por tierras de Castilla", ""},
                           {before, "Martes, 5 de marzo de 2024", "dateline"},
                           {before, "Publicado el 5 de marzo de 2024 a las 10:05", "dateline"},
                           {before, "Actualizado: 5 de marzo del 2024", "dateline"},
                           {before, "Hace 3 horas", "dateline"},
                           {before, "Hace 3 años", ""},
                           {before, "El 5 de marzo de 2024 llovió", ""},
                           {within, "5 de marzo de 2024", ""},
                           {before, "5 min de lectura", "reading time"},
                           {before, "Tiempo de lectura: 5 minutos", "reading time"},
                           {before, "5 minutos después", ""},
                           {after, "12 comentarios", "comment counter"},
                           {after, "Deja un comentario", "comments"},
                           {within, "Comentarios hubo muchos.", ""},
                           {within, "Comparte este artículo", "share links"},
                           {within, "Compartir en Facebook", "share links"},
                           {within, "Síguenos en Instagram", "share links"},
                           {after, "Compartir", "share links"},
                           {within, "Compartir", ""},
                           {within, "Compartir es vivir.", ""},
                           {within, "Publicidad", "advertisement"},
                           {within, "Publicidad engañosa en el mercado", ""},
                           {within, "Suscríbete a nuestro boletín", "newsletter"},
                           {within, "El boletín llegó a las ocho.", ""},
                           {within, "Foto: Juan Pérez/EFE", "photo credit"},
                           {within, "Foto a foto lo contó.", ""},
                           {within, "Lee también: La lluvia", "related links"},
                           {within, "Te puede interesar", "related links"},
                           {within, "Leer es un placer.", ""},
                           {within, "Más información", "related link"},
                           {after, "Etiquetas: lluvia, río", "tags"},
                           {after, "Todos los derechos reservados", "copyright notice"},
                           {before, "Ir al contenido", "navigation"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {before, "By Juan Pérez", "byline"},
                           {within, "No comas eso", ""},
                       });
}

TEST(Spanish, BylinesNameTheirAuthor) {
    expect_authors("es", {
                             {"Por Juan Pérez", "Juan Pérez"},
                             {"POR JUAN PÉREZ", "JUAN PÉREZ"},
                             {"Por Ana de la Torre, corresponsal en Berlín", "Ana de la Torre"},
                             {"POR TIERRAS DE PORTUGAL Y DE ESPAÑA", ""},
                             {"Por Dios", ""},
                         });
}

TEST(Spanish, DatelinesTellTheirDate) {
    expect_dates("es", {
                           {"5 de marzo de 2024", "2024-03-05"},
                           {"Publicado el martes 5 de marzo de 2024 a las 10:05 h", "2024-03-05"},
                           {"05/03/2024", "2024-03-05"},
                           {"Actualizado el 5 de marzo de 2024", ""},
                           {"Updated March 5, 2024", ""},
                           {"El 5 de marzo de 2024 llovió.", ""},
                       });
}

TEST(Spanish, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("es", {
                               {"Capítulo 3", "chapter 3"},
                               {"CAPÍTULO II", "chapter 2"},
                               {"Capítulo primero", "chapter 1"},
                               {"CAPÍTULO DÉCIMO PRIMERO", "chapter 11"},
                               {"Capítulo treinta y uno", "chapter 31"},
                               {"Primera parte", "part 1"},
                               {"Parte segunda", "part 2"},
                               {"2ª parte", "part 2"},
                               {"Libro tercero", "book 3"},
                               {"Acto II", "act 2"},
                               {"Escena primera", "scene 1"},
                               {"Prólogo", "named"},
                               {"Epílogo", "named"},
                               {"Índice onomástico", "named"},
                               {"Capítulo", "none"},
                               {"Parte de la ciudad", "none"},
                               {"Dos libros", "none"},
                               {"La parte", "none"},
                               {"Libro mi alma", "none"},
                               {"Primer amor", "none"},
                               {"Acto de fe", "none"},
                               {"Carta a Ana", "none"},
                               {"Segunda mano", "none"},
                           });
}

TEST(Spanish, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"es\"><head><title>La lluvia | El Diario</title></head><body><h1>La "
        "lluvia</h1>"
        "<div class=\"content\"><p>Por Juan Pérez</p><p>Publicado el 5 de marzo de 2024 a las "
        "10:05</p><p>Llovió todo el día en la ciudad, y nadie se sorprendió, porque llovía desde la "
        "primavera, y los canalones cantaban toda la noche.</p><p>Lee también: La nieve</p><p>Por la tarde "
        "paró durante una hora, y la gente salió a mirar los charcos y a mirarse unos a otros, y después "
        "volvieron a entrar.</p><h2>El río</h2><p>Por fin habló el molinero, y él debía saberlo, pues era el "
        "más viejo del río y lo había visto todo desde hacía mucho tiempo.</p>"
        "<p>Foto: EFE</p><p>Llovió todo el día en la ciudad, y nadie se sorprendió, porque llovía desde la "
        "primavera, y los canalones cantaban toda la noche.</p><p>Advertisement</p><p>Por la tarde paró "
        "durante una hora, y la gente salió a mirar los charcos y a mirarse unos a otros, y después "
        "volvieron a entrar.</p><p>Síguenos en Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "es", "page.html"),
              "title La lluvia\n"
              "author Juan Pérez\n"
              "date 2024-03-05\n"
              "# El río\n"
              "title: La lluvia\n"
              "byline: Por Juan Pérez\n"
              "dateline: Publicado el 5 de marzo de 2024 a las 10:05\n"
              "related links: Lee también: La nieve\n"
              "photo credit: Foto: EFE\n"
              "advertisement: Advertisement\n"
              "share links: Síguenos en Facebook\n");
}

TEST(Spanish, BookHasItsChapters) {
    const std::string book =
        plain_book("EL MOLINO\n\npor Juan Pérez\n\nMadrid\nImprenta nueva\n1901\n",
                   {"PRÓLOGO", "CAPÍTULO PRIMERO", "CAPÍTULO II", "CAPÍTULO III"},
                   "El río había crecido durante la noche, y por la mañana el camino del molino\n"
                   "estaba bajo el agua. Nadie vino aquel día, ni al día siguiente, ni después.\n");
    EXPECT_EQ(summary(book, "es", "book.txt"),
              "title EL MOLINO\n"
              "author Juan Pérez\n"
              "date \n"
              "# PRÓLOGO\n"
              "# CAPÍTULO PRIMERO\n"
              "# CAPÍTULO II\n"
              "# CAPÍTULO III\n"
              "byline: por Juan Pérez\n"
              "title page: Madrid Imprenta nueva 1901\n");
}

}  // namespace
}  // namespace audio_edition
