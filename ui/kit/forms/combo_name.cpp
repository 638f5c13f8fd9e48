// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/forms/combo_name.h"

#include <QComboBox>
#include <QLabel>

namespace brobygger {

void setComboName(QComboBox* box, const QString& name) {
    box->setAccessibleName(name);
    const QString labelName = box->objectName() + QStringLiteral("Name");
    auto* label = box->parentWidget()->findChild<QLabel*>(labelName, Qt::FindDirectChildrenOnly);
    if (!label) {
        label = new QLabel(box->parentWidget());
        label->setObjectName(labelName);
        label->setBuddy(box);
        label->hide();
    }
    label->setText(name);
}

} // namespace brobygger
