// Walks the API with npm's `ovh` client, as its own README says to use it.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import https from 'node:https';
import ovh from 'ovh';

const { OVH_TLS_HOST, OVH_TLS_PORT, OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET, OVH_CONSUMER_KEY } = process.env;
const keys = { appKey: OVH_APPLICATION_KEY, appSecret: OVH_APPLICATION_SECRET, consumerKey: OVH_CONSUMER_KEY };
const client = ovh({ host: OVH_TLS_HOST, port: Number(OVH_TLS_PORT), ...keys });

async function refusal(call) {
  try {
    await call();
  } catch (error) {
    return error;
  }
  assert.fail('the call was not refused');
}

const me = await client.requestPromised('GET', '/me');
assert.equal(me.nichandle, 'ab12345-ovh');

const names = await client.requestPromised('GET', '/vps');
assert.ok(names.includes('vps-test-01'));

const vps = await client.requestPromised('GET', '/vps/vps-test-01');
assert.equal(vps.state, 'running');
assert.equal(vps.model.memory, 32768);

assert.equal(await client.requestPromised('PUT', '/vps/vps-test-01', { displayName: 'Walked' }), null);
assert.equal((await client.requestPromised('GET', '/vps/vps-test-01')).displayName, 'Walked');

let task = await client.requestPromised('POST', '/vps/vps-test-01/reboot');
assert.equal(task.type, 'rebootVm');
const conflict = await refusal(() => client.requestPromised('POST', '/vps/vps-test-01/stop'));
assert.equal(conflict.error, 409);
assert.equal(conflict.message, 'Action not available while there are running tasks on the VPS');
while (!['done', 'error', 'cancelled'].includes(task.state)) {
  await new Promise((resolve) => setTimeout(resolve, 50));
  task = await client.requestPromised('GET', `/vps/vps-test-01/tasks/${task.id}`);
}
assert.equal(task.state, 'done');
assert.equal((await client.requestPromised('GET', '/vps/vps-test-01')).state, 'running');

const missing = await refusal(() => client.requestPromised('GET', '/vps/vps-nobody'));
assert.equal(missing.error, 404);

const tampered = ovh({ host: OVH_TLS_HOST, port: Number(OVH_TLS_PORT), ...keys, appSecret: 'x'.repeat(32) });
const badSignature = await refusal(() => tampered.requestPromised('GET', '/me'));
assert.equal(badSignature.error, 400);

// The client takes its time from /auth/time, so a stale call is signed by hand.
const stale = await new Promise((resolve, reject) => {
  const time = Math.floor(Date.now() / 1000) - 3600;
  const url = `https://${OVH_TLS_HOST}/1.0/me`;
  const text = [OVH_APPLICATION_SECRET, OVH_CONSUMER_KEY, 'GET', url, '', time].join('+');
  const headers = {
    'X-Ovh-Application': OVH_APPLICATION_KEY,
    'X-Ovh-Consumer': OVH_CONSUMER_KEY,
    'X-Ovh-Timestamp': time,
    'X-Ovh-Signature': `$1$${createHash('sha1').update(text).digest('hex')}`,
  };
  https
    .get({ host: OVH_TLS_HOST, port: OVH_TLS_PORT, path: '/1.0/me', headers }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk));
      response.on('end', () => resolve({ status: response.statusCode, body: JSON.parse(body) }));
    })
    .on('error', reject);
});
assert.equal(stale.status, 400);
assert.equal(stale.body.errorCode, 'QUERY_TIME_OUT');

console.log('walk done');
