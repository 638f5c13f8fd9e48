// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace brobygger {

struct PartnerFormsWords {
    Q_DECLARE_TR_FUNCTIONS(PartnerForms)
};

} // namespace brobygger
