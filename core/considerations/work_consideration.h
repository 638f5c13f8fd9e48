// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

#include <QDate>
#include <QString>

namespace brobygger {

struct WorkConsideration;
using WorkConsiderationId = Id<WorkConsideration>;
struct ConsiderationsRequest;
using ConsiderationsRequestId = Id<ConsiderationsRequest>;

/// Kortvarigt until a day, or langvarigt.
enum class ConsiderationTerm { ShortTerm, LongTerm };
/// Whether it stands, was ended, or was written anew because it was wrong or had changed.
enum class ConsiderationEnd { Open, Ended, Corrected };
enum class ConsiderationState { Valid, Lapsing, Lapsed, Ended, Corrected };

/// What work must spare a citizen, in work terms: "højst 3 timer ad gangen", "ingen løft over 5 kg". Never an illness.
struct WorkConsideration {
    WorkConsiderationId id;
    CitizenId citizen;
    ConsiderationTerm term = ConsiderationTerm::ShortTerm;
    QString area; ///< code consideration_area
    QString words;
    QString author;     ///< code consideration_author
    QString authorName; ///< the department, the doctor; may be empty
    QDate describedOn;
    QDate validTo;                   ///< included; invalid: until further notice
    QString source;                  ///< the document it stands in; may be empty
    ConsiderationsRequestId request; ///< whose answer it is, when it was asked for
    WorkConsiderationId corrects;    ///< the one it stands in the place of
    ConsiderationEnd end = ConsiderationEnd::Open;
    QDate endedOn;

    bool operator==(const WorkConsideration&) const = default;
};

/// The stored text: short_term, long_term; open, ended, corrected.
QString toCode(ConsiderationTerm term);
ConsiderationTerm considerationTermFromCode(const QString& code);
QString toCode(ConsiderationEnd end);
ConsiderationEnd considerationEndFromCode(const QString& code);
/// The words on the screen.
QString considerationTermLabel(ConsiderationTerm term);
QString considerationStateLabel(ConsiderationState state);

} // namespace brobygger
