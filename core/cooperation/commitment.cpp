// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cooperation/commitment.h"

#include "core/base/text/code_names.h"
#include "core/cooperation/cooperation_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<Principle, 5> principleCodes{{{{Principle::Agenda, "agenda"},
                                                   {Principle::Activities, "activities"},
                                                   {Principle::Measurement, "measurement"},
                                                   {Principle::Communication, "communication"},
                                                   {Principle::Backbone, "backbone"}}}};
constexpr CodeNames<CommitmentState, 4> commitmentStateCodes{{{{CommitmentState::Open, "open"},
                                                               {CommitmentState::Kept, "kept"},
                                                               {CommitmentState::Changed, "changed"},
                                                               {CommitmentState::Dropped, "dropped"}}}};
} // namespace

QList<Principle> allPrinciples() {
    return {Principle::Agenda, Principle::Activities, Principle::Measurement, Principle::Communication, Principle::Backbone};
}

QString toCode(Principle principle) { return principleCodes.name(principle); }

Principle principleFromCode(const QString& code) { return principleCodes.value(code).value_or(Principle::Agenda); }

QString principleLabel(Principle principle) {
    switch (principle) {
    case Principle::Agenda: return CooperationWords::tr("Common agenda");
    case Principle::Activities: return CooperationWords::tr("Binding activities");
    case Principle::Measurement: return CooperationWords::tr("Shared measurement");
    case Principle::Communication: return CooperationWords::tr("Continuous communication");
    case Principle::Backbone: return CooperationWords::tr("Backbone");
    }
    return {};
}

QString toCode(CommitmentState state) { return commitmentStateCodes.name(state); }

CommitmentState commitmentStateFromCode(const QString& code) {
    return commitmentStateCodes.value(code).value_or(CommitmentState::Open);
}

QString commitmentStateLabel(CommitmentState state) {
    switch (state) {
    case CommitmentState::Open: return CooperationWords::tr("open");
    case CommitmentState::Kept: return CooperationWords::tr("kept");
    case CommitmentState::Changed: return CooperationWords::tr("changed");
    case CommitmentState::Dropped: return CooperationWords::tr("dropped");
    }
    return {};
}

} // namespace brobygger
