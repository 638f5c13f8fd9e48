// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/citizens/citizen.h"

class QWidget;

namespace brobygger {

class FactCatalogue;
struct PageContext;

/// The form of all questions at once: what has another answer than before is recorded with one day and one source.
class FactsForm final {
public:
    static void open(PageContext& context, QWidget* parent, CitizenId citizen, const FactCatalogue& catalogue);
};

} // namespace brobygger
