// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/safe_contact_fields.h"

namespace brobygger {

QList<Choice> permissionChoices() {
    return {{SafeContactFieldsWords::tr("Not asked"), static_cast<int>(Permission::NotAsked)},
            {SafeContactFieldsWords::tr("Yes"), static_cast<int>(Permission::Yes)},
            {SafeContactFieldsWords::tr("No"), static_cast<int>(Permission::No)}};
}

} // namespace brobygger
