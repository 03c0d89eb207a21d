// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "ingest/languages/reading.h"

namespace audio_edition {
namespace {

TEST(Portuguese, LinesOfPagesAreLeftOut) {
    expect_lines("pt", {
                           {before, "Por João Silva", "byline"},
                           {before, "Por João Silva e Ana dos Santos", "byline"},
                           {before, "Escrito por João Silva", "byline"},
                           {before, "João Silva | 5 de março de 2024", "byline"},
                           {before, "Por Deus", ""},
                           {before, "Por exemplo", ""},
                           {before, "Por fim choveu na cidade", ""},
                           {within, "Por João Silva", ""},
                           {before, "De Lisboa ao Porto", ""},
                           {before, "Terça-feira, 5 de março de 2024", "dateline"},
                           {before, "Publicado em 5 de março de 2024 às 10h05", "dateline"},
                           {before, "Atualizado em 5 de março de 2024", "dateline"},
                           {before, "Há 3 horas", "dateline"},
                           {before, "Há 3 anos", ""},
                           {before, "Em 5 de março de 2024 choveu", ""},
                           {within, "5 de março de 2024", ""},
                           {before, "5 min de leitura", "reading time"},
                           {before, "Tempo de leitura: 5 minutos", "reading time"},
                           {before, "5 minutos depois", ""},
                           {after, "12 comentários", "comment counter"},
                           {after, "Deixe um comentário", "comments"},
                           {within, "Comentários houve muitos.", ""},
                           {within, "Partilhar este artigo", "share links"},
                           {within, "Compartilhe no Facebook", "share links"},
                           {within, "Siga-nos no Instagram", "share links"},
                           {after, "Compartilhar", "share links"},
                           {within, "Compartilhar", ""},
                           {within, "Partilhar é viver.", ""},
                           {within, "Publicidade", "advertisement"},
                           {within, "Continua após a publicidade", "advertisement"},
                           {within, "Publicidade enganosa no mercado", ""},
                           {within, "Assine a nossa newsletter", "newsletter"},
                           {within, "O boletim chegou às oito.", ""},
                           {within, "Foto: João Silva/Lusa", "photo credit"},
                           {within, "Foto a foto, contou tudo.", ""},
                           {within, "Leia também: A chuva", "related links"},
                           {within, "Saiba mais", "related link"},
                           {within, "Leia o livro até ao fim.", ""},
                           {within, "Ler é um prazer.", ""},
                           {after, "Etiquetas: chuva, rio", "tags"},
                           {after, "Todos os direitos reservados", "copyright notice"},
                           {before, "Ir para o conteúdo", "navigation"},
                           {within, "Share this article", "share links"},
                           {within, "Follow us on Facebook", "share links"},
                           {before, "By João Silva", "byline"},
                       });
}

TEST(Portuguese, BylinesNameTheirAuthor) {
    expect_authors("pt", {
                             {"Por João Silva", "João Silva"},
                             {"POR JOÃO SILVA", "JOÃO SILVA"},
                             {"Por Ana dos Santos, correspondente em Berlim", "Ana dos Santos"},
                             {"Por Deus", ""},
                             {"Por Acaso", ""},
                         });
}

TEST(Portuguese, DatelinesTellTheirDate) {
    expect_dates("pt", {
                           {"5 de março de 2024", "2024-03-05"},
                           {"1º de agosto de 2024", "2024-08-01"},
                           {"Publicado em 5 de março de 2024, às 10h05", "2024-03-05"},
                           {"05/03/2024", "2024-03-05"},
                           {"5 DE MARÇO DE 2024", "2024-03-05"},
                           {"Atualizado em 5 de março de 2024", ""},
                           {"Updated March 5, 2024", ""},
                           {"Em 5 de março de 2024 choveu.", ""},
                       });
}

TEST(Portuguese, DivisionsAreReadFromTheirFirstWords) {
    expect_divisions("pt", {
                               {"Capítulo 3", "chapter 3"},
                               {"CAPÍTULO II", "chapter 2"},
                               {"Capítulo primeiro", "chapter 1"},
                               {"CAPÍTULO DÉCIMO PRIMEIRO", "chapter 11"},
                               {"Capítulo vinte e um", "chapter 21"},
                               {"Primeira parte", "part 1"},
                               {"Parte segunda", "part 2"},
                               {"2ª parte", "part 2"},
                               {"Livro terceiro", "book 3"},
                               {"Ato II", "act 2"},
                               {"Cena primeira", "scene 1"},
                               {"Prefácio", "named"},
                               {"Epílogo", "named"},
                               {"Capítulo", "none"},
                               {"Parte da cidade", "none"},
                               {"Dois livros", "none"},
                               {"A parte", "none"},
                               {"Livro de Job", "none"},
                               {"Primeiro amor", "none"},
                               {"Ato de fé", "none"},
                               {"Carta a Ana", "none"},
                               {"Segunda-feira", "none"},
                           });
}

TEST(Portuguese, PageIsReadWithoutWhatIsAroundIt) {
    const std::string page(
        "<!DOCTYPE html><html lang=\"pt\"><head><title>A chuva | O Jornal</title></head><body><h1>A "
        "chuva</h1>"
        "<div class=\"content\"><p>Por João Silva</p><p>Publicado em 5 de março de 2024 às "
        "10h05</p><p>Choveu todo o dia na cidade, e ninguém se admirou, porque chovia desde a primavera, e "
        "as caleiras cantavam durante a noite inteira.</p><p>Leia também: A neve</p><p>À tarde parou durante "
        "uma hora, e as pessoas saíram para ver as poças e para se verem umas às outras, e depois voltaram a "
        "entrar.</p><h2>O rio</h2><p>Por fim falou o moleiro, e ele devia saber, pois era o mais velho do "
        "rio e tinha visto tudo desde há muito tempo naquela terra.</p>"
        "<p>Foto: Lusa</p><p>Choveu todo o dia na cidade, e ninguém se admirou, porque chovia desde a "
        "primavera, e as caleiras cantavam durante a noite inteira.</p><p>Advertisement</p><p>À tarde parou "
        "durante uma hora, e as pessoas saíram para ver as poças e para se verem umas às outras, e depois "
        "voltaram a entrar.</p><p>Siga-nos no Facebook</p></div></body></html>");
    EXPECT_EQ(summary(page, "pt", "page.html"),
              "title A chuva\n"
              "author João Silva\n"
              "date 2024-03-05\n"
              "# O rio\n"
              "title: A chuva\n"
              "byline: Por João Silva\n"
              "dateline: Publicado em 5 de março de 2024 às 10h05\n"
              "related links: Leia também: A neve\n"
              "photo credit: Foto: Lusa\n"
              "advertisement: Advertisement\n"
              "share links: Siga-nos no Facebook\n");
}

TEST(Portuguese, BookHasItsChapters) {
    const std::string book =
        plain_book("O MOINHO\n\npor João Silva\n\nLisboa\nLivraria nova\n1901\n",
                   {"PREFÁCIO", "CAPÍTULO PRIMEIRO", "CAPÍTULO II", "CAPÍTULO III"},
                   "O rio tinha subido durante a noite, e de manhã o caminho do moinho estava\n"
                   "debaixo de água. Ninguém veio nesse dia, nem no dia seguinte, nem depois.\n");
    EXPECT_EQ(summary(book, "pt", "book.txt"),
              "title O MOINHO\n"
              "author João Silva\n"
              "date \n"
              "# PREFÁCIO\n"
              "# CAPÍTULO PRIMEIRO\n"
              "# CAPÍTULO II\n"
              "# CAPÍTULO III\n"
              "byline: por João Silva\n"
              "title page: Lisboa Livraria nova 1901\n");
}

}  // namespace
}  // namespace audio_edition
