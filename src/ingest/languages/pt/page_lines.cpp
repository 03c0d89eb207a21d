// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {
namespace {

// Tables, to be read in rows.
// clang-format off
constexpr auto portuguese_openings = std::to_array<BoilerplateRule>({
    {"related links", at_any_place, "leads to other pages", {
        "leia|ler|lê|veja|ver|ouça|assista também|mais|ainda : (<more>)",
        "( leia|veja|ler também|mais : (<more>)",
        "saiba mais : (<more>)",
        "(também) (lhe|te) pode interessar (<more>)",
        "você também pode gostar (<more>)",
        "artigos|notícias|matérias relacionados|relacionadas (<more>)",
        "veja também : (<more>)",
        "não perca : (<more>)",
        "clique aqui (<more>)"}},
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "siga-nos|sigam-nos|acompanhe-nos (também) no|na|em|nas|nos <more>",
        "siga (a|o) (nossa|nosso) (página|perfil) no|na|em <sites> (<more>)",
        "partilhe|compartilhe este|esta|o|a artigo|notícia|matéria|post (<more>)"}},
    {"newsletter", at_any_place, "an invitation to subscribe, or to stop it", {
        "subscreva|assine|inscreva-se|cadastre-se (grátis|já|aqui) a|na|em|nossa|no (nossa|nosso) newsletter|boletim|canal (<more>)",
        "receba (grátis) (a|o|as) (nossa|nosso|nossas) newsletter|newsletters|boletim|notícias (<more>)",
        "está a receber este|esta email|e-mail|mensagem (<more>)",
        "você recebeu este|esta email|e-mail|mensagem (<more>)",
        "cancelar (a) (sua) subscrição|inscrição|assinatura (<more>)"}},
    {"comments", at_any_place, "asks readers to write under the page", {
        "deixe (o) (um|seu) (seu) comentário (<more>)",
        "o que acha|achou|você (acha|achou) ? (<more>)",
        "conte-nos|diga-nos o que acha|pensa (<more>)"}},
    {"picture credit", at_any_place, "names who made a picture that is not heard", {
        "crédito|créditos (da) foto|imagem (<more>)",
        "( foto|imagem : (<more>)"}},
});

constexpr auto portuguese_invitations = std::to_array<BoilerplateRule>({
    {"share links", at_any_place, "asks to follow someone, or to share the page", {
        "siga-nos|acompanhe-nos (também) no|na|em|nas|nos <more>"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "subscreva|assine|inscreva-se (a|na|em) nossa newsletter (<more>)",
        "subscreva|assine|inscreva-se (no|o) nosso canal|boletim (<more>)"}},
    {"script notice", at_any_place, "is about the browser", {
        "(por) (favor) ative|active|habilite (o) javascript (<more>)",
        "(o) javascript está desativado|desabilitado (<more>)"}},
});
// clang-format on

}  // namespace

constinit const PageLineWords portuguese_page_lines{
    .openings = portuguese_openings,
    .invitations = portuguese_invitations,
    .contact_openings = "escreva para |contactar |contacte |contate |entre em contato ",
    .contacts = {"pode ser contactado|contactada|contatado|contatada em|pelo|através <more>"},
};

}  // namespace audio_edition
