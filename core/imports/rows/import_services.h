// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/gazetteer.h"
#include "core/settings/settings.h"
#include "core/sheets/import.h"
#include "core/storage/records/session.h"

namespace brobygger {

class Citizens;
class Codes;
class InstrumentSettings;
class Measurements;
class Programmes;

/// What imports work with, as the workspace has it.
struct ImportServices {
    Session& session;
    const Gazetteer& places;
    const Settings& settings;
    const Codes& codes;
    Citizens& citizens;
    const Programmes& programmes;
    const InstrumentSettings& instruments;
    Measurements& measurements;
};

} // namespace brobygger
