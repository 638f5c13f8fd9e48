// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/evaluation/figures/evaluation.h"
#include "core/evaluation/records/records.h"

#include <QByteArray>
#include <vector>

namespace brobygger {

/// By what records were read and are counted. Files are only counted together where all of it is the same: their units are
/// added, and units of different definitions cannot be.
struct ExtractTerms {
    QString programmeId;
    int programmeVersion = 0;
    int definitions = definitionVersion;
    QDate from;
    QDate to; ///< included; a day that is over, so that the records of all files stand as of the same day
    QString sf12Weights;

    bool operator==(const ExtractTerms&) const = default;
};

/// What one worker's file gives to an evaluation of several files: the records of one programme and period without identity.
/// There are no names, CPR numbers, notes, themes, quotes or prices in it, and the ids of its records are not those of the
/// file.
struct Extract {
    ExtractTerms terms;
    QString worker;    ///< whose file it is; empty: not said
    QDate madeOn;      ///< the calendar day
    QByteArray origin; ///< the same in every extract of one file and worker that has the same passphrase
    EvaluationRecords records;
    std::vector<QByteArray> personKeys; ///< of each person of the records; the same person has the same in every file
};

/// Extracts that are counted beside the own file's records. They share a passphrase, on which the workers agree.
struct Extracts {
    Secret secret; ///< of that passphrase and the programme (person_keys.h)
    std::vector<Extract> files;
};

} // namespace brobygger
