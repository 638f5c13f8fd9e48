// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/citizens/citizen_codes.h"

#include "core/base/text/code_names.h"

namespace brobygger {

namespace {
constexpr CodeNames<Sex, 4> sexes{{{{Sex::Unknown, ""}, {Sex::Female, "female"}, {Sex::Male, "male"}, {Sex::Other, "other"}}}};
constexpr CodeNames<Permission, 3> permissions{
    {{{Permission::Yes, "yes"}, {Permission::No, "no"}, {Permission::NotAsked, "not_asked"}}}};
constexpr CodeNames<LifeState, 3> lifeStates{
    {{{LifeState::Present, "present"}, {LifeState::Moved, "moved"}, {LifeState::Dead, "dead"}}}};
} // namespace

QString toCode(Sex sex) { return sexes.name(sex); }
QString toCode(Permission permission) { return permissions.name(permission); }
QString toCode(LifeState state) { return lifeStates.name(state); }
Sex sexFromCode(const QString& code) { return sexes.value(code).value_or(Sex::Unknown); }
Permission permissionFromCode(const QString& code) { return permissions.value(code).value_or(Permission::NotAsked); }
LifeState lifeStateFromCode(const QString& code) { return lifeStates.value(code).value_or(LifeState::Present); }

} // namespace brobygger
