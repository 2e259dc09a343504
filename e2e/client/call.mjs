// One call with npm's `ovh` client: node call.mjs METHOD PATH [JSON]. Prints what came of it as {status, body}.
import ovh from 'ovh';

const { OVH_TLS_HOST, OVH_TLS_PORT, OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET, OVH_CONSUMER_KEY } = process.env;
const [method, path, body] = process.argv.slice(2);
const client = ovh({
  host: OVH_TLS_HOST,
  port: Number(OVH_TLS_PORT),
  appKey: OVH_APPLICATION_KEY,
  appSecret: OVH_APPLICATION_SECRET,
  consumerKey: OVH_CONSUMER_KEY || null,
});

let said;
try {
  said = { status: 200, body: await client.requestPromised(method, path, body ? JSON.parse(body) : {}) };
} catch (error) {
  if (!error.error) {
    throw error;
  }
  said = { status: error.error, body: error.message };
}
console.log(JSON.stringify(said));
