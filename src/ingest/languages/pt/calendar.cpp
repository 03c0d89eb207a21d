// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/languages/pt/portuguese_tables.h"

namespace audio_edition {

constinit const CalendarWords portuguese_calendar{
    .days =
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|"
        "sábado|domingo|seg|ter|qua|qui|sex|sáb|dom",
    .months =
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|jan|fev|"
        "mar|abr|mai|jun|jul|ago|set|out|nov|dez|jan.|fev.|mar.|abr.|mai.|jun.|jul.|ago.|set.|out.|nov.|"
        "dez.",
    .day_endings = "º|°|o",
    .before_month = "de",
    .before_year = "de",
    .before_time = "às|as|à|pelas",
    .hour_marks = "h|H",
    .halves_of_the_day = "h|horas|am|pm",
    .attached_halves = "h",
    .time_zones = "gmt|utc|brt|wet|west",
    .publication = "publicado|publicada|postado|escrito|criado|data|em",
    .changes = "atualizado|atualizada|actualizado|modificado|última|último|atualização|editado|revisado",
};

}  // namespace audio_edition
