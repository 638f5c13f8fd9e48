// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/number_setting.h"

#include <QSpinBox>

namespace brobygger {

QSpinBox* addNumberSetting(Form& form, const QString& name, Settings& settings, const Setting<int>& setting, int from, int to,
                           std::function<void()> kept) {
    QSpinBox* spin = form.number(name, QString(), from, to);
    spin->setValue(settings.value(setting));
    QObject::connect(spin, &QSpinBox::editingFinished, spin, [spin, &settings, setting, kept = std::move(kept)] {
        if (spin->value() != settings.value(setting)) {
            settings.set(setting, spin->value());
            kept();
        }
    });
    return spin;
}

} // namespace brobygger
