// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {
namespace {

// A table, to be read in rows.
// clang-format off
constexpr auto portuguese_rules = std::to_array<BoilerplateRule>({
    {"byline", at_top, "names the author, whom the edition names in its metadata", {
        "por <full-names> (<role>) (em|de) (<place>)",
        "por|da (da) redação|redacção",
        "escrito|publicado|redigido|postado por <names> (<role>) (em|de) (<place>)",
        "publicado|postado por <user>",
        "(um|uma|o|a) artigo|texto|reportagem|crónica|crônica|entrevista|coluna|análise|ensaio|romance|conto|resenha de|por <full-names> (<role>)",
        "do nosso|nossa correspondente|enviado|enviada (especial) (em|a) (<place>) (<full-names>)",
        "autor|autora|autores|autoras|texto|textos|redação|reportagem|entrevista : <names> (<role>)"}},
    {"byline", at_foot, "a signature; below the text only in words that begin no sentence of it", {
        "escrito|redigido por <names> (<role>)",
        "autor|autora|autores|texto : <names> (<role>)"}},
    {"dateline", at_top, "says when the page was published", {
        "<date>",
        "em|data <date>"}},
    {"dateline", at_ends, "says when the page was published, in so many words", {
        "publicado|publicada|postado|escrito|criado|atualizado|atualizada|actualizado|modificado|editado|data (em|a) (:) <day>",
        "(data) (de|da) publicação|atualização (em) (:) <day>",
        "última|último atualização|actualização|modificação|edição (em|a) (:) <day>",
        "atualização (em) (:) <day>",
        "(publicado|atualizado) há <number> minutos|minuto|horas|hora|min",
        "publicado|atualizado há <number> dias|dia|semanas|semana|meses|mês|anos|ano",
        "<number> minutos|minuto|horas|hora atrás"}},
    {"reading time", at_ends, "the time that a reader takes, not a listener", {
        "<number> min|min.|minutos|minuto de leitura",
        "(tempo) (de) leitura (estimado) (:) (de) (cerca) (de) <number> min|min.|minutos|minuto",
        "leitura de <number> min|min.|minutos|minuto",
        "<number> min|minutos para ler"}},
    {"view counter", at_ends, "counts the visitors of a page", {
        "<number> visualizações|visitas|leituras|partilhas|compartilhamentos|seguidores|curtidas|gostos",
        "visto|lido|partilhado|compartilhado <number> vezes",
        "visualizações|visitas|leituras : <number>"}},
    {"comment counter", at_any_place, "leads to what readers wrote under the page", {
        "comentários|comentário : <number>",
        "comentários <number>",
        "<number> comentários|comentário|respostas|resposta",
        "sem comentários",
        "nenhum comentário",
        "(ver|mostrar|ler) (todos) os (<number>) comentários",
        "(deixe|deixar|escreva|escrever|adicionar|adicione|publicar|faça|fazer) um|o|seu (seu) comentário",
        "comente|comentar este|esta artigo|notícia|matéria",
        "participe (da) (na) conversa|discussão"}},
    {"comments", at_foot, "heads what readers wrote under the page", {
        "comentários (:)",
        "deixe|deixar|deixa um comentário",
        "deixe|deixar uma resposta"}},
    {"share links", at_any_place, "buttons of the page", {
        "partilhe|partilhar|compartilhe|compartilhar|imprimir|imprima|enviar|guardar|salvar|recomendar este|esta|o|a artigo|notícia|página|matéria|post|vídeo|receita|conteúdo (:) (<sites>) (.)",
        "partilhe|partilhar|compartilhe|compartilhar|tweetar (este|esta|o|a) (artigo|notícia|página|matéria) no|na|em|via|por|com|pelo <sites>",
        "partilhe|partilhar|compartilhe|compartilhar : (<sites>)",
        "siga-nos|siga|sigam-nos|acompanhe-nos|encontre-nos (nos|também) (também) no|na|em <sites> (.)",
        "copiar (o) link|ligação",
        "link copiado (.)"}},
    {"share links", at_ends, "buttons of one word, which text may hold elsewhere", {
        "partilhar|partilhe|compartilhar|compartilhe|imprimir|tweetar|guardar (<sites>)"}},
    {"advertisement", at_any_place, "marks where a page shows advertising", {
        "publicidade|anúncio|anúncios|publieditorial|pub (.)",
        "conteúdo|artigo|link|links patrocinado|patrocinados (.)",
        "patrocinado (por) (<names>)",
        "(a|o) (notícia|matéria|artigo|texto) continua após|depois|abaixo (da|do|a|o) publicidade|anúncio (.)",
        "continua após|depois|abaixo (da|do|a|o) publicidade|anúncio (.)",
        "continue lendo|a (ler) após|depois (da) publicidade (.)",
        "(pular|saltar|fechar) (a) publicidade|anúncio"}},
    {"newsletter", at_any_place, "an invitation to subscribe", {
        "subscreva|assine|inscreva-se|cadastre-se|registe-se (já|agora|grátis) (a|na|em|o|no) (nossa|nosso) (newsletter|boletim|canal|podcast) (diária|semanal|gratuita) (.)",
        "receba (a|o) (nossa|nosso|nossas) newsletter|newsletters|boletim (diária|semanal|gratuita) (.)",
        "subscrever|assinar (a|nossa) newsletter",
        "subscreva|assine|inscreva-se (já|agora|aqui) (.)"}},
    {"photo credit", at_any_place, "names who made a picture that is not heard", {
        "foto|fotos|fotografia|fotografias|imagem|imagens|ilustração|ilustrações (crédito|créditos|cortesia|divulgação) : <credit>",
        "crédito|créditos (da|das) (foto|fotos|imagem|imagens) : <credit>",
        "foto|fotos|fotografia|fotografias|ilustração|ilustrações de|por <full-names> (<credit>)"}},
    {"related link", at_any_place, "leads to another page", {
        "leia|ler|lê|ver|veja|ouça|assista também|mais|ainda : <rest>",
        "leia|ler|lê|veja|ver também|mais (.)",
        "saiba mais (.)",
        "saiba mais : <rest>",
        "pode|poderá|você (pode) (também) interessar|gostar (também) (:)",
        "(também) (lhe|te) pode interessar (:)",
        "(também) (lhe|te) pode interessar : <rest>",
        "você também pode gostar (:)",
        "talvez você (também) goste (:)",
        "artigos|notícias|conteúdos|matérias|posts relacionados|relacionadas|recomendados|recomendadas (:)",
        "artigos|notícias|matérias relacionados|relacionadas : <rest>",
        "recomendado|recomendados para si|você|ti",
        "relacionado|relacionados|relacionadas : <rest>",
        "veja também : <rest>",
        "continue|continuar lendo (.)",
        "continue|continuar a ler (.)",
        "(ler) (leia) (o) artigo completo"}},
    {"navigation", at_any_place, "moves about the page", {
        "(ir|saltar|pular|avançar) (diretamente) para (o) conteúdo|menu (principal)",
        "voltar ao topo|início",
        "(voltar) à|para (a) página inicial",
        "abrir|fechar (o) menu",
        "índice : ocultar|mostrar|esconder"}},
    {"tags", at_ends, "files the page under subjects", {
        "etiquetas|etiqueta|tags|temas|tópicos|assuntos|categoria|categorias|secção|seção : <rest>",
        "arquivado em|sob (:) <rest>",
        "publicado|postado em : <rest>",
        "marcado|etiquetado (como|com) (:) <rest>"}},
    {"copyright notice", at_ends, "says who may copy the page", {
        "(todos) (os) direitos reservados (.)",
        "© <number> <rest>"}},
});
// clang-format on

}  // namespace

constinit const BoilerplateWords portuguese_boilerplate{
    .rules = portuguese_rules,
    .sites =
        "facebook|twitter|x|linkedin|whatsapp|reddit|email|e-mail|mail|pinterest|telegram|instagram|"
        "youtube|tiktok|threads|bluesky|mastodon|messenger|google|flipboard|tumblr|snapchat|pocket|xing|"
        "threema|signal|sms|rss|imprimir|copiar|link|correio",
    .between_sites = "e|ou|&|via|por|no|na",
    .small_openings = "cortesia|via|divulgação|o|a",
    .magnitudes = "kKmM",
};

}  // namespace audio_edition
