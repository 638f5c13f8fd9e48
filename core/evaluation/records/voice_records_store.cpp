// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/records/record_reading.h"
#include "core/focus_groups/focus_group_store.h"

#include <algorithm>

namespace brobygger {

namespace {
QString themeName(const QList<FocusTheme>& themes, FocusThemeId id) {
    const auto found = std::find_if(themes.cbegin(), themes.cend(), [id](const FocusTheme& theme) { return theme.id == id; });
    return found == themes.cend() ? QString() : found->name;
}

void readVoicesOf(RecordReading& reading, const FocusGroup& group) {
    Database& database = reading.database;
    const QList<FocusTheme> themes = FocusPartStore<FocusTheme>(database).of(group.id);
    const QList<FocusParticipant> participants = FocusPartStore<FocusParticipant>(database).of(group.id);
    for (const FocusTheme& theme : themes) {
        reading.records.themes.push_back({group.day, group.title, theme.name, theme.said});
    }
    for (const FocusQuote& quote : FocusPartStore<FocusQuote>(database).of(group.id)) {
        if (const QuoteUse use = allowedUse(quote, participants); use != QuoteUse::None) {
            reading.records.quotes.push_back({group.day, themeName(themes, quote.theme), quote.text, use == QuoteUse::Outside});
        }
    }
}
} // namespace

void readVoices(RecordReading& reading) {
    QList<FocusGroup> groups = FocusGroupStore(reading.database).all();
    std::reverse(groups.begin(), groups.end()); // the first day first
    for (const FocusGroup& group : groups) {
        if (group.programmeId == reading.scope.programme && reading.hasHappened(group.day)) {
            readVoicesOf(reading, group);
        }
    }
}

} // namespace brobygger
