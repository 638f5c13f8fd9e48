// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/volunteers/accompaniment.h"

#include "core/base/text/code_names.h"
#include "core/volunteers/volunteer_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<AccompanimentStage, 3> accompanimentStages{{{{AccompanimentStage::With, "with"},
                                                                 {AccompanimentStage::AtTheDoor, "at_the_door"},
                                                                 {AccompanimentStage::Alone, "alone"}}}};
} // namespace

QString toCode(AccompanimentStage stage) { return accompanimentStages.name(stage); }

AccompanimentStage accompanimentStageFromCode(const QString& code) {
    return accompanimentStages.value(code).value_or(AccompanimentStage::With);
}

QList<AccompanimentStage> allAccompanimentStages() {
    return {AccompanimentStage::With, AccompanimentStage::AtTheDoor, AccompanimentStage::Alone};
}

QString accompanimentStageLabel(AccompanimentStage stage) {
    switch (stage) {
    case AccompanimentStage::With: return VolunteersWords::tr("goes with the citizen");
    case AccompanimentStage::AtTheDoor: return VolunteersWords::tr("meets at the door");
    case AccompanimentStage::Alone: return VolunteersWords::tr("the citizen goes alone");
    }
    return {};
}

} // namespace brobygger
