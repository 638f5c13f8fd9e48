// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

class QObject;
class QWidget;

namespace brobygger {

/// Everything that is typed or chosen in the named input widgets below `form`, as one text that setFormValues puts back.
QString formValues(const QWidget& form);
/// Of these values those that are not as they were `before`: what somebody has changed.
QString changedValues(const QString& values, const QString& before);
/// Puts kept values back; widgets that are no longer there are passed over.
void setFormValues(QWidget& form, const QString& values);
/// Calls `edited` whenever something in the form is changed, as long as `context` lives.
void onFormEdited(QWidget& form, QObject* context, std::function<void()> edited);

} // namespace brobygger
