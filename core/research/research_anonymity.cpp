// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/research/research_anonymity.h"

#include <algorithm>

namespace brobygger {

namespace {
constexpr int widestAgeYears = 10;

/// From the finest to the coarsest, each once.
std::vector<ResearchGrain> grainsFrom(const ResearchGrain& finest) {
    std::vector<ResearchGrain> grains{finest};
    const auto add = [&grains](auto coarsen) {
        ResearchGrain next = grains.back();
        coarsen(next);
        if (next != grains.back()) {
            grains.push_back(next);
        }
    };
    add([](ResearchGrain& grain) { grain.ageYears = std::max(grain.ageYears, widestAgeYears); });
    add([](ResearchGrain& grain) { grain.hasArea = false; });
    add([](ResearchGrain& grain) { grain.hasQuarter = false; });
    return grains;
}

std::vector<AnonymityRow> toldRows(const std::vector<ResearchTraits>& rows, const ResearchGrain& grain) {
    std::vector<AnonymityRow> told;
    told.reserve(rows.size());
    for (const ResearchTraits& row : rows) {
        told.push_back({toldTraits(row, grain), row.sensitive});
    }
    return told;
}
} // namespace

QString researchAgeBand(int age, int years) {
    if (age < 0) {
        return {};
    }
    const int low = age / years * years;
    return QStringLiteral("%1-%2").arg(low).arg(low + years - 1);
}

QStringList toldTraits(const ResearchTraits& traits, const ResearchGrain& grain) {
    return {researchAgeBand(traits.age, grain.ageYears), traits.sex, grain.hasArea ? traits.area : QString(),
            traits.statusGroup, grain.hasQuarter ? traits.quarter : QString()};
}

ResearchAnonymity anonymised(const std::vector<ResearchTraits>& rows, int k, const ResearchGrain& finest) {
    ResearchAnonymity result;
    std::vector<AnonymityRow> told;
    for (const ResearchGrain& grain : grainsFrom(finest)) {
        told = toldRows(rows, grain);
        result.grain = grain;
        result.isSuppressed = rowsInSmallClasses(told, k);
        if (std::ranges::find(result.isSuppressed, true) == result.isSuppressed.end()) {
            break;
        }
    }
    std::vector<AnonymityRow> staying;
    for (std::size_t at = 0; at < told.size(); ++at) {
        if (!result.isSuppressed[at]) {
            staying.push_back(told[at]);
        }
    }
    result.among = anonymity(staying);
    return result;
}

} // namespace brobygger
