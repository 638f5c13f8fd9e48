// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/programmes/criterion.h"

namespace brobygger {

enum class ProgrammeKind { Pilot, Main };

struct ProgrammeArea {
    QStringList municipalities; ///< four-digit codes
    QStringList parishes;       ///< the chosen ones, four-digit codes; empty until chosen in the settings
    LocalText description;
    QString source;

    bool operator==(const ProgrammeArea&) const = default;
};

/// A numbered step of a phase that somebody can look for in the calendar.
struct Milestone {
    QString id;
    LocalText name;

    bool operator==(const Milestone&) const = default;
};

struct ProgrammePhase {
    QString id;
    LocalText name;
    std::optional<SourcedNumber> months; ///< how long it lasts
    QList<Milestone> milestones;

    bool operator==(const ProgrammePhase&) const = default;
};

/// An instrument and the points of time at which it is filled in: start, month_3, month_6, month_12, end, and after_3, after_6,
/// after_12 months after the closing.
struct InstrumentUse {
    QString instrument; ///< SF12V2, WHO5, TILS …
    QStringList when;
    bool provisional = false;
    QString source;

    bool operator==(const InstrumentUse&) const = default;
};

/// When a course asks how often services were used: start (the 12 months before), month_3, month_6, month_12.
struct UseSheetPlan {
    QStringList when;
    bool provisional = false;
    QString source;

    bool operator==(const UseSheetPlan&) const = default;
};

/// Something named in a paper and where it stands: a measure, an evaluation goal, a partner's promise.
struct SourcedText {
    QString id;
    LocalText text;
    QString source;
    bool provisional = false;

    bool operator==(const SourcedText&) const = default;
};

/// A rung of the hand-over ladder, in the expected order. What began before the rung above it was done is
/// seen by date.
struct HandOverStep {
    QString id;
    LocalText name;
    QString sector; ///< gp, hospital, municipality, offer, other; empty for the project itself
    bool provisional = false;

    bool operator==(const HandOverStep&) const = default;
};

/// The planned cost of one course and what it holds.
struct CourseCost {
    SourcedNumber amount; ///< minor units of the programme's currency
    LocalText contains;

    bool operator==(const CourseCost&) const = default;
};

struct Funder {
    QString id;
    QString name;
    LocalText purpose;
    std::optional<SourcedNumber> amount; ///< minor units for the whole period
    std::optional<int> years;
    std::optional<int> minAge; ///< the money is bound to citizens from this age
    std::optional<int> maxAge;
    QString source;

    bool operator==(const Funder&) const = default;
};

struct BudgetLine {
    QString id;
    LocalText name;
    SourcedNumber perYear; ///< minor units
    QString funder;        ///< id of a funder; empty when the paper names none

    bool operator==(const BudgetLine&) const = default;
};

/// A figure of a paper that the reports set beside their own: 21 clinics, -14,0 % admissions.
struct NamedFigure {
    QString id;
    LocalText text;
    double value = 0;
    QString unit;
    QString source;
    bool provisional = false;

    bool operator==(const NamedFigure&) const = default;
};

/// A programme as data: whom it is for, how it is measured, what it may cost. Everything a paper does not fix
/// is marked provisional, and every number names its source. Says nothing about how criteria are answered
/// (core/screening).
struct Programme {
    QString id;
    int version = 1;
    LocalText name;
    LocalText worker; ///< what the casemanager is called here
    QString country;  ///< DK, SE
    QString currency; ///< DKK, SEK
    QString source;   ///< the paper
    ProgrammeArea area;
    ProgrammeKind kind = ProgrammeKind::Main;
    QList<ProgrammePhase> phases;
    std::optional<SourcedNumber> planned;   ///< citizens
    std::optional<SourcedNumber> potential; ///< citizens that could be reached
    std::optional<SourcedNumber> firstContactDays;
    QList<CriteriaSet> criteriaSets; ///< the first one is in use unless another is chosen
    QList<InstrumentUse> instruments;
    std::optional<UseSheetPlan> useSheets;
    QList<SourcedText> measures;
    QList<HandOverStep> handOver;
    std::optional<CourseCost> costPerCourse;
    QList<Funder> funders;
    QList<BudgetLine> budget;
    QList<SourcedText> goals;
    QList<NamedFigure> figures;

    bool operator==(const Programme&) const = default;

    /// The set of that id; the first one for an empty or unknown id. There is always one.
    const CriteriaSet& criteriaSet(const QString& setId = {}) const;
};

} // namespace brobygger
