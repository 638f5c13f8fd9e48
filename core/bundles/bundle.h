// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"
#include "core/citizens/duplicate_rules.h"
#include "core/privacy/hand_over.h"

#include <QByteArray>
#include <QDate>
#include <QList>

namespace brobygger {

/// What a bundle says of itself: from whom, to whom, on what it rests, and until when it may be opened.
struct BundleLabel {
    QString id; ///< what tells it from every other
    QString fromOrganisation;
    QString fromPerson;
    QString toOrganisation;
    QString toPerson;
    HandOverBasis basis = HandOverBasis::SameController;
    QDate madeOn;
    QDate opensUntil; ///< the last day

    bool operator==(const BundleLabel&) const = default;
};

/// What is asked for when citizens are handed over.
struct BundleWish {
    QList<CitizenId> citizens;
    HandOverBasis basis = HandOverBasis::SameController;
    QString organisation; ///< to whom; of the same controller mostly one's own
    QString person;
    QDate opensUntil;
};

/// How many records of a kind there are.
struct BundleCount {
    QByteArray table;
    int number = 0;

    bool operator==(const BundleCount&) const = default;
};

/// One citizen in a bundle that was opened, and who of the file it may be.
struct BundledCitizen {
    Citizen citizen;
    QList<BundleCount> counts;      ///< without the citizen's own row, and without kinds there is nothing of
    CitizenId here;                 ///< the same record, which is in the file already; invalid: it is not
    QList<PossibleDuplicate> alike; ///< others who look alike, the likeliest first
    bool hasOpenCourse = false;
    bool wasErased = false; ///< from this file, since
};

enum class BundlePlace { AsNew, Under, LeftOut };

/// What becomes of one citizen of a bundle.
struct BundleChoice {
    CitizenId bundled;
    BundlePlace place = BundlePlace::LeftOut;
    CitizenId under; ///< the citizen of the file whose records these become
};

} // namespace brobygger
