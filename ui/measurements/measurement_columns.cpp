// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/measurements/measurement_columns.h"

#include "core/base/time/dates.h"
#include "core/measurements/measurement_texts.h"
#include "core/workspace/workspace.h"
#include "ui/measurements/mode_words.h"

#include <QCoreApplication>

namespace brobygger {

namespace {
struct MeasurementColumnsWords {
    Q_DECLARE_TR_FUNCTIONS(MeasurementColumns)
};

QString tongue(const Workspace& workspace) { return workspace.settings.value(language); }

QString stateText(const MomentRow& row) { return row.begun.isEmpty() ? momentStateText(row.moment) : row.begun; }

Cell stateCell(const MomentRow& row) {
    const MeasurementMoment& moment = row.moment;
    const QString text = stateText(row);
    const bool isOpen = moment.state == MeasurementState::Later || moment.state == MeasurementState::Due;
    if (!row.begun.isEmpty() && isOpen) {
        return {.text = text, .chip = Tone::Amber, .icon = IconName::Edit};
    }
    if (moment.incompleteOn.isValid() && isOpen) {
        return {.text = text, .chip = Tone::Amber, .icon = IconName::Question};
    }
    switch (moment.state) {
    case MeasurementState::Made: return {.text = text, .chip = Tone::Green, .icon = IconName::Check};
    case MeasurementState::Due: return {.text = text, .chip = Tone::Accent, .icon = IconName::Clock};
    case MeasurementState::Overdue: return {.text = text, .chip = Tone::Red, .icon = IconName::Clock};
    case MeasurementState::Later: return {.text = text, .role = TextRole::Muted};
    case MeasurementState::Missed: break;
    }
    return {.text = text, .chip = Tone::Neutral, .icon = IconName::Cross};
}

/// Colour and icon follow the direction only where it is more than the measurement can err, or that is not known.
Cell changeCell(const MeasurementResult& result) {
    const QString text = changeSummary(result.changes);
    if (text.isEmpty()) {
        return {.text = text};
    }
    const bool isSure = std::any_of(result.changes.begin(), result.changes.end(), [](const ScoreChange& change) {
        return change.errorKnown ? change.beyondError : change.meaningful;
    });
    const ChangeDirection first = result.changes.first().direction;
    const bool isOne = text == directionText(first);
    if (isSure && isOne && first == ChangeDirection::Better) {
        return {.text = text, .chip = Tone::Green};
    }
    return {.text = text, .chip = isSure && isOne && first == ChangeDirection::Worse ? Tone::Amber : Tone::Neutral};
}
} // namespace

QList<Column<MomentRow>> momentColumns(const Workspace& workspace) {
    const auto nameOf = [&workspace](const MeasurementMoment& moment) {
        const Instrument* known = workspace.instruments.catalogue().find(moment.instrument);
        return known != nullptr ? known->name.in(tongue(workspace)) : moment.instrument;
    };
    return {
        {.id = QStringLiteral("instrument"),
         .title = MeasurementColumnsWords::tr("Questionnaire"),
         .text =
             [nameOf](const MomentRow& row) { return nameOf(row.moment) + QStringLiteral(", ") + momentText(row.moment.when); },
         .cell =
             [nameOf](const MomentRow& row) {
                 return Cell{.text = nameOf(row.moment), .detail = momentText(row.moment.when), .role = TextRole::Strong};
             }},
        {.id = QStringLiteral("state"),
         .title = MeasurementColumnsWords::tr("State"),
         .text = stateText,
         .cell = stateCell,
         .width = 220}};
}

QList<Column<MeasurementResult>> resultColumns(const Workspace& workspace) {
    const auto scoresOf = [&workspace](const MeasurementResult& result) -> QString {
        if (!result.measurement.counts()) {
            return MeasurementColumnsWords::tr("taken back");
        }
        if (result.instrument == nullptr || result.instrument->groupsOnly) {
            return MeasurementColumnsWords::tr("for groups only");
        }
        return resultSummary(result, tongue(workspace));
    };
    return {{.id = QStringLiteral("questionnaire"),
             .title = MeasurementColumnsWords::tr("Questionnaire"),
             .text =
                 [&workspace](const MeasurementResult& result) {
                     return result.instrument != nullptr ? result.instrument->name.in(tongue(workspace))
                                                         : result.measurement.instrument;
                 },
             .cell =
                 [&workspace, scoresOf](const MeasurementResult& result) {
                     return Cell{.text = result.instrument != nullptr ? result.instrument->name.in(tongue(workspace))
                                                                      : result.measurement.instrument,
                                 .detail = scoresOf(result),
                                 .role = result.measurement.counts() ? TextRole::Strong : TextRole::Muted};
                 }},
            {.id = QStringLiteral("date"),
             .title = MeasurementColumnsWords::tr("Answered on"),
             .text = [](const MeasurementResult& result) { return formatDate(result.measurement.answeredOn); },
             .cell =
                 [](const MeasurementResult& result) {
                     return Cell{.text = formatDate(result.measurement.answeredOn),
                                 .detail = modeWord(result.measurement.mode)};
                 },
             .width = 140,
             .leastWidth = 92}, // the day; who filled it in is said in the result too
            {.id = QStringLiteral("change"),
             .title = MeasurementColumnsWords::tr("Since last time"),
             .text = [](const MeasurementResult& result) { return changeSummary(result.changes); },
             .cell = changeCell,
             .width = 112}};
}

} // namespace brobygger
