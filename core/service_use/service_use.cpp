// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_use/service_use.h"

#include "core/base/text/code_names.h"
#include "core/service_use/service_use_words.h"

namespace brobygger {

namespace {
constexpr CodeNames<UseSource, 4> sourceCodes{{{
    {UseSource::Register, "register"},
    {UseSource::Journal, "journal"},
    {UseSource::Letter, "letter"},
    {UseSource::Self, "self"},
}}};
constexpr CodeNames<UseCertainty, 3> certaintyCodes{{{
    {UseCertainty::Known, "known"},
    {UseCertainty::Partly, "partly"},
    {UseCertainty::Unknown, "unknown"},
}}};
} // namespace

QList<UseSource> useSources() { return {UseSource::Register, UseSource::Journal, UseSource::Letter, UseSource::Self}; }

QList<UseCertainty> useCertainties() { return {UseCertainty::Known, UseCertainty::Partly, UseCertainty::Unknown}; }

QString toCode(UseSource source) { return sourceCodes.name(source); }

UseSource useSourceFromCode(const QString& code) { return sourceCodes.value(code).value_or(UseSource::Self); }

QString useSourceLabel(UseSource source) {
    switch (source) {
    case UseSource::Register: return ServiceUseWords::tr("Register");
    case UseSource::Journal: return ServiceUseWords::tr("Journal");
    case UseSource::Letter: return ServiceUseWords::tr("Letter");
    case UseSource::Self: break;
    }
    return ServiceUseWords::tr("The citizen");
}

QString toCode(UseCertainty certainty) { return certaintyCodes.name(certainty); }

UseCertainty useCertaintyFromCode(const QString& code) { return certaintyCodes.value(code).value_or(UseCertainty::Unknown); }

QString useCertaintyLabel(UseCertainty certainty) {
    switch (certainty) {
    case UseCertainty::Known: return ServiceUseWords::tr("Known");
    case UseCertainty::Partly: return ServiceUseWords::tr("Partly known");
    case UseCertainty::Unknown: break;
    }
    return ServiceUseWords::tr("Not known");
}

} // namespace brobygger
